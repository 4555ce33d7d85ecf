package dev.mypos.sample.cli.store;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.store.Category;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos category create}. */
@Command(
        name = "create",
        header = {
            "Add a category, or give one another name.",
            "",
            "  mypos category create hot --name \"Hot drinks\"",
            ""
        },
        customSynopsis = "mypos category create CODE [--name N]",
        footer = {"", "Once a shop has categories, products can be put into these only."})
public final class CategoryCreate implements Action {
    @Parameters(paramLabel = "CODE", description = "What products name it by; it stays as it is.")
    String code = "";

    @Option(names = "--name", paramLabel = "N", description = "What people read (default: the code).")
    @Nullable
    String name;

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Category category = new Category(code, name == null ? code : name);
            pos.settings().putCategory(category);
            session.output()
                    .one(
                            CategoryList.COLUMNS,
                            category,
                            () -> JsonText.object(json -> CategoryList.members(json, category)));
            return ExitCodes.OK;
        });
    }
}

package dev.mypos.sample.cli.store;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.store.Category;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code mypos category list}. */
@Command(
        name = "list",
        header = {"List what products may be put under.", "", "  mypos category list", ""},
        customSynopsis = "mypos category list [OPTIONS]")
public final class CategoryList implements Action {
    static final Sheet<Category> COLUMNS =
            Sheet.<Category>empty().text("code", Category::code).text("name", Category::name);

    static void members(JsonText json, Category category) {
        json.put("code", category.code()).put("name", category.name());
    }

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            session.output().list(COLUMNS, pos.store().categories(), CategoryList::members);
            return ExitCodes.OK;
        });
    }
}

package dev.mypos.sample.cli.sale;

import dev.mypos.Pos;
import dev.mypos.error.NotFoundError;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.store.RegisterId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A sale or refund as people name it: by its id, or by till and receipt number.
 *
 * <p>Immutable.
 */
record TransactionArgument(String typed) {
    private static final Pattern RECEIPT = Pattern.compile("([a-z0-9][a-z0-9-]{0,63})/([0-9]{1,18})");

    /** @throws NotFoundError if there is no such transaction */
    Transaction in(Pos pos) {
        return find(pos).orElseThrow(() -> new NotFoundError("find the sale", "transaction", typed));
    }

    private Optional<Transaction> find(Pos pos) {
        Matcher receipt = RECEIPT.matcher(typed);
        return receipt.matches()
                ? pos.sales().findByReceipt(new RegisterId(receipt.group(1)), Long.parseLong(receipt.group(2)))
                : Uuid.find(typed).flatMap(id -> pos.sales().find(new TransactionId(id)));
    }

    /** Reads one. Stateless. */
    static final class Reader implements ITypeConverter<TransactionArgument> {
        @Override
        public TransactionArgument convert(String text) {
            if (Uuid.find(text).isEmpty() && !RECEIPT.matcher(text).matches()) {
                throw new TypeConversionException(
                        "'" + text + "' is neither a transaction's id nor a till and a receipt number such as main/12");
            }
            return new TransactionArgument(text);
        }
    }
}

package dev.mypos.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
    private static final String SHOP = """
            # An old till
            name = old-till
            invoice = Beleg Nr
            sku = Artikel
            description = Text
            quantity = Menge
            time = Zeit
            time-form = dd.MM.uuuu HH:mm
            amount = Betrag
            customer = Kunde
            coupon = Gutschein
            discount.Rabatt = Treuerabatt für Kunden
            refund-prefix = R
            refunds-negative = true
            decimal = ,
            thousands = .
            thousandths-above = 100
            free-invoices = sale
            """;

    @TempDir
    Path folder;

    private SalesMapping read(String text) throws IOException {
        return MappingFile.read(Files.writeString(folder.resolve("till.properties"), text));
    }

    private SalesMapping changed(UnaryOperator<String> change) throws IOException {
        return read(change.apply(SHOP));
    }

    @Test
    void read_everyKey_isTaken() throws IOException {
        SalesMapping mapping = read(SHOP);

        assertThat(mapping.name()).isEqualTo("old-till");
        assertThat(mapping.columns())
                .isEqualTo(new SalesMapping.Columns("Beleg Nr", "Artikel", "Text", "Menge", "Zeit", "Betrag", "Kunde"));
        assertThat(mapping.numbers().decimal("1.234,50").orElseThrow()).isEqualByComparingTo("1234.50");
        assertThat(mapping.times()).isEqualTo("dd.MM.uuuu HH:mm");
        assertThat(mapping.isRefund("r7")).isTrue();
        assertThat(mapping.refundsNegative()).isTrue();
        assertThat(mapping.lines())
                .isEqualTo(new LineRules(
                        true,
                        List.of(new LineRules.TakenOff("Rabatt", "Treuerabatt für Kunden")),
                        "Gutschein",
                        100,
                        false));
    }

    @Test
    void read_onlyWhatIsNeeded_hasNoRefundsCustomersOrDescriptions() throws IOException {
        SalesMapping mapping =
                read("name=a\ninvoice=i\nsku=s\nquantity=q\ntime=t\ntime-form=uuuu-MM-dd HH:mm\nprice=p\n");

        assertThat(mapping.columns()).isEqualTo(new SalesMapping.Columns("i", "s", "", "q", "t", "p", ""));
        assertThat(mapping.isRefund("")).isFalse();
        assertThat(mapping.lines()).isEqualTo(LineRules.PRICE_BY_QUANTITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name = old-till | name = Old till | file is no mapping",
                "name = old-till | name = | name must not be empty",
                "amount = Betrag | amount = Betrag\\nprice = Preis | price must be given, or amount instead of it, but not both",
                "amount = Betrag | # nothing | price must be given",
                "amount = Betrag | price = Betrag | file is no mapping",
                "decimal = , | decimal = x | decimal must be . or ,",
                "thousands = . | thousands = .. | thousands must be one mark",
                "thousands = . | thousands = , | file is no mapping",
                "time-form = dd.MM.uuuu HH:mm | time-form = nonsense | file is no mapping",
                "thousandths-above = 100 | thousandths-above = -1 | thousandths-above must be a number",
                "free-invoices = sale | free-invoices = gift | free-invoices must be adjustment or sale",
                "refunds-negative = true | refunds-negative = yes | refunds-negative must be false or true",
                "sku = Artikel | skew = Artikel | skew is no key of a mapping",
                "sku = Artikel | sku = \\\\u12 | file must have four hexadecimal digits",
                "discount.Rabatt = Treuerabatt für Kunden | discount.Rabatt = | discount.Rabatt must not be empty",
            })
    void read_whatIsNoMapping_namesTheKey(String line, String instead, String message) {
        assertThatThrownBy(() -> changed(
                        text -> text.replace(line, instead.replace("\\n", "\n").replace("\\\\", "\\"))))
                .isInstanceOf(ValidationError.class)
                .hasMessageContaining(message);
    }

    @Test
    void read_fileThatIsNotThereOrTooLarge_isRefused() throws IOException {
        assertThatThrownBy(() -> MappingFile.read(folder.resolve("none.properties")))
                .isInstanceOf(NotFoundError.class);
        assertThatThrownBy(() -> read("#".repeat(64 * 1024 + 1)))
                .isInstanceOf(ValidationError.class)
                .hasMessageContaining("at most 65536 bytes");
    }

    @Test
    void builtIn_names_areThoseOfTheirFiles() {
        assertThat(SalesMapping.builtIn())
                .extracting(SalesMapping::name)
                .containsExactly("online-retail", "supermarket");
    }
}

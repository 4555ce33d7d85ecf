package dev.mypos.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.CorruptDataError;
import dev.mypos.wire.Fields;
import dev.mypos.wire.RandomText;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerTest {
    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    @Test
    void fields_areNamedAsTheyAreStored() {
        Customer jane = Customer.builder()
                .id(new CustomerId(new UUID(0, 1)))
                .name("Jane")
                .email("jane@example.com")
                .phone("+353 1 2345678")
                .address("1 Main Street\nDublin")
                .createdAt(Instant.parse("2026-03-04T10:20:30.456Z"))
                .version(3)
                .build();
        assertThat(jane.fields().canonical()).isEqualTo("""
            {"active":true,"address":"1 Main Street\\u000aDublin","created_at":"2026-03-04T10:20:30.456Z",\
            "customer_id":"00000000-0000-0000-0000-000000000001","email":"jane@example.com","name":"Jane",\
            "phone":"+353 1 2345678","version":3}\
            """);
    }

    @Test
    void from_fieldsOfAnyCustomer_givesItBack() {
        System.out.println("CustomerTest -Dmypos.seed=" + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            Customer customer = customer(random);
            assertThat(Customer.from(Fields.parse(customer.fields().canonical())))
                    .isEqualTo(customer);
            assertThat(Customer.from(customer.forgotten().fields())).isEqualTo(customer.forgotten());
        }
    }

    @Test
    void from_missingName_isCorrupt() {
        Fields fields = Fields.builder().put("version", 1).build();
        assertThatExceptionOfType(CorruptDataError.class).isThrownBy(() -> Customer.from(fields));
    }

    @Test
    void forgotten_keepsOnlyIdTimeAndVersion() {
        Customer customer = customer(new Random(1));
        assertThat(customer.forgotten())
                .isEqualTo(Customer.builder()
                        .id(customer.id())
                        .name("")
                        .active(false)
                        .createdAt(customer.createdAt())
                        .version(customer.version())
                        .build());
    }

    private static Customer customer(Random random) {
        RandomText text = new RandomText(random);
        return Customer.builder()
                .id(new CustomerId(new UUID(random.nextLong(), random.nextLong())))
                .name(text.next())
                .email(text.maybe(text::next))
                .phone(text.maybe(text::next))
                .address(text.maybe(text::next))
                .active(random.nextBoolean())
                .createdAt(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)))
                .version(random.nextInt(1_000_000))
                .build();
    }

    @Test
    void contacts_spelledDifferently_areTheSame() {
        Customer one = Customer.builder()
                .name("Jane")
                .email("Jane@Example.com")
                .phone("+353 (1) 555-0101")
                .build();
        Customer other = Customer.builder()
                .name("Jane")
                .email("jane@example.COM")
                .phone("+353.1/555 0101")
                .build();
        assertThat(one.contacts()).isEqualTo(other.contacts()).hasSize(2).containsEntry("phone", "+35315550101");
        assertThat(Customer.builder().name("Jane").build().contacts()).isEmpty();
    }
}

package dev.mypos.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Desk;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CustomersTest {
    private final Desk desk = new Desk();
    private final MemoryCustomers stored = new MemoryCustomers();
    private final Customers customers = new Customers(stored, desk.owner());

    @Nested
    class Save {
        @Test
        void save_nameOnly_givesIdTimeAndVersion() {
            Customer saved = customers.save(jane().build());
            assertThat(saved)
                    .isEqualTo(jane().id(new CustomerId(new UUID(7, 1)))
                            .createdAt(Desk.NOW)
                            .version(1)
                            .build())
                    .isEqualTo(customers.get(saved.id()));
        }

        @Test
        void save_contacts_areUniqueWhereTheStoreWantsIt() {
            customers.save(jane().build());
            Store strict = Store.builder().from(Desk.STORE).uniqueContacts(true).build();
            new Customers(stored, new Desk(strict).owner()).save(jane().build());
            assertThat(stored.uniques).containsExactly(false, true);
        }

        @Test
        void save_importedWithIdAndTime_keepsThemToTheMillisecond() {
            CustomerId id = new CustomerId(new UUID(1, 1));
            Customer saved = customers.save(jane().id(id)
                    .createdAt(Instant.parse("2025-11-01T09:00:00.123456Z"))
                    .build());
            assertThat(saved.id()).isEqualTo(id);
            assertThat(saved.createdAt()).isEqualTo("2025-11-01T09:00:00.123Z");
        }

        @Test
        void save_changed_namesFieldsButNeverValues() {
            Customer saved = customers.save(jane().build());
            customers.save(Customer.builder()
                    .from(saved)
                    .name("Jane Doe")
                    .email("jane@example.com")
                    .createdAt(Instant.EPOCH)
                    .build());
            assertThat(stored.journal)
                    .extracting(JournalEntry::action)
                    .containsExactly("customer.created", "customer.changed");
            assertThat(stored.journal.get(1).facts()).containsOnlyKeys("fields").containsValue("email, name");
            assertThat(stored.journal.toString()).doesNotContain("Jane", "example");
            assertThat(customers.get(saved.id()).createdAt()).isEqualTo(Desk.NOW);
        }

        @Test
        void save_nothingChanged_leavesNoTrace() {
            Customer saved = customers.save(jane().build());
            assertThat(customers.save(saved)).isEqualTo(saved);
            assertThat(stored.journal).hasSize(1);
        }

        @Test
        void save_staleVersion_isRefused() {
            Customer saved = customers.save(jane().build());
            customers.save(Customer.builder().from(saved).name("Jane Doe").build());
            assertThatExceptionOfType(ConflictError.class)
                    .isThrownBy(() -> customers.save(
                            Customer.builder().from(saved).name("J. Doe").build()))
                    .matches(error -> error.code() == ErrorCode.STALE_VERSION)
                    .matches(error -> !error.getMessage().contains("Doe"));
        }

        @Test
        void save_ruleBroken_storesNothingAndShowsNoValue() {
            assertThatExceptionOfType(ValidationError.class)
                    .isThrownBy(() -> customers.save(jane().email("secret").build()))
                    .matches(error -> !error.getMessage().contains("secret"));
            assertThat(stored.journal).isEmpty();
        }
    }

    @Nested
    class ArchiveAndForget {
        @Test
        void archive_again_changesNothing() {
            Customer saved = customers.save(jane().build());
            Customer archived = customers.archive(saved.id());
            assertThat(archived.active()).isFalse();
            assertThat(customers.archive(saved.id())).isEqualTo(archived);
            assertThat(stored.journal)
                    .extracting(JournalEntry::action)
                    .containsExactly("customer.created", "customer.archived");
            assertThat(customers.stream(CustomerQuery.all())).isEmpty();
        }

        @Test
        void forget_known_leavesOnlyTheId() {
            Customer saved = customers.save(jane().email("jane@example.com").build());
            customers.forget(saved.id());
            assertThat(customers.get(saved.id())).isEqualTo(saved.forgotten());
            assertThat(stored.journal).last().extracting(JournalEntry::action).isEqualTo("customer.forgotten");
        }

        @Test
        void archiveAndForget_unknown_areNotFound() {
            CustomerId nobody = new CustomerId(new UUID(9, 9));
            assertThatExceptionOfType(NotFoundError.class).isThrownBy(() -> customers.archive(nobody));
            assertThatExceptionOfType(NotFoundError.class).isThrownBy(() -> customers.forget(nobody));
            assertThat(customers.find(nobody)).isEmpty();
        }
    }

    @Nested
    class Permissions {
        private final Customers clerks = new Customers(stored, desk.clerk(Permission.CATALOG_EDIT));

        @Test
        void writing_withoutPermission_isRefusedAndWrittenDown() {
            Customer saved = customers.save(jane().build());
            assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerks.save(jane().build()));
            assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerks.archive(saved.id()));
            assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerks.forget(saved.id()));
            String id = saved.id().toString();
            assertThat(desk.refusals()).extracting(JournalEntry::subject).containsExactly("a new customer", id, id);
            assertThat(stored.journal).hasSize(1);
        }

        @Test
        void reading_withoutPermission_isAllowed() {
            Customer saved = customers.save(jane().build());
            assertThat(clerks.find(List.of(saved.id()))).containsExactly(saved);
            assertThat(clerks.list(CustomerQuery.all(), PageRequest.first(1)).items())
                    .containsExactly(saved);
        }
    }

    private static Customer.Builder jane() {
        return Customer.builder().name("Jane");
    }
}

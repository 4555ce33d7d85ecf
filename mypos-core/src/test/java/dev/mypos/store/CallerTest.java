package dev.mypos.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.Actor;
import dev.mypos.journal.Approval;
import dev.mypos.journal.Approvals;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static final Actor BOSS = Actor.system("boss");

    private final Desk desk = new Desk();
    private final Caller sue = desk.clerk(Permission.SALE_CREATE);

    @Test
    void require_approvedHere_passesUntilAMinuteIsOver() {
        Approval approval = sue.approved(BOSS, Permission.SALE_VOID, "s-1");
        Caller approved = sue.with(approval);

        desk.advance(Approvals.LIFE.minusMillis(1));
        approved.require(Permission.SALE_VOID, "s-1");
        desk.advance(java.time.Duration.ofMillis(1));

        assertRefused(approved, Permission.SALE_VOID, "s-1");
    }

    @Test
    void require_anotherPermissionSubjectOrActor_isRefused() {
        Caller approved = sue.with(sue.approved(BOSS, Permission.SALE_VOID, "s-1"));

        assertRefused(approved, Permission.SALE_REFUND, "s-1");
        assertRefused(approved, Permission.SALE_VOID, "s-2");
        assertRefused(approved.as(new Actor("tom", "Tom", Set.of())), Permission.SALE_VOID, "s-1");
        assertRefused(
                sue.as(new Actor("tom", "Tom", Set.of())).with(sue.approved(BOSS, Permission.SALE_VOID, "s-1")),
                Permission.SALE_VOID,
                "s-1");
    }

    @Test
    void require_approvalMadeElsewhere_isRefused() {
        Approval forged = new Approvals().give(sue.newId(), Permission.SALE_VOID, "s-1", BOSS, sue.actor(), sue.now());
        Approval ofAnotherStore = desk.clerk().approved(BOSS, Permission.SALE_VOID, "s-1");

        assertRefused(sue.with(forged), Permission.SALE_VOID, "s-1");
        assertRefused(sue.with(ofAnotherStore), Permission.SALE_VOID, "s-1");
    }

    @Test
    void entry_approved_namesBothForThatSubjectOnly() {
        Caller approved = sue.with(sue.approved(BOSS, Permission.SALE_VOID, "s-1"));

        assertThat(approved.entry("sale.voided", "s-1", Map.of()))
                .extracting(JournalEntry::actor, JournalEntry::approvedBy)
                .containsExactly("sue", java.util.Optional.of("boss"));
        assertThat(approved.entry("sale.voided", "s-2", Map.of()).approvedBy()).isEmpty();
        assertThat(sue.entry("sale.voided", "s-1", Map.of()).approvedBy()).isEmpty();
    }

    @Test
    void entry_approvalOfWhatTheActorMayAnyway_namesTheActorAlone() {
        Caller approved = sue.with(sue.approved(BOSS, Permission.SALE_CREATE, "s-1"));

        assertThat(approved.entry("price.overridden", "s-1", Map.of()).approvedBy())
                .isEmpty();
    }

    private void assertRefused(Caller caller, Permission permission, String subject) {
        int before = desk.refusals().size();
        assertThatExceptionOfType(AccessDeniedError.class)
                .isThrownBy(() -> caller.require(permission, subject))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.ACCESS_DENIED));
        assertThat(desk.refusals()).hasSize(before + 1);
        assertThat(desk.refusals().get(before).approvedBy()).isEmpty();
    }
}

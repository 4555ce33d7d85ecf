package dev.mypos.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of core, lower levels first: nothing points upwards. */
class LevelRulesTest {
    static final List<List<String>> LEVELS = List.of(
            List.of("money", "page", "wire", "metric", "check"),
            List.of("notify"),
            List.of("journal"),
            List.of("payment", "store"),
            List.of("catalog", "customer", "staff"),
            List.of("stock"),
            List.of("sale"),
            List.of("receipt", "report", "shift"),
            List.of("archive"));

    static List<Integer> levels() {
        return java.util.stream.IntStream.range(0, LEVELS.size()).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void level_pointsDownwardsOnly(int level) {
        String[] here = packages(LEVELS.get(level));
        String[] above = LEVELS.subList(level + 1, LEVELS.size()).stream()
                .flatMap(names -> List.of(packages(names)).stream())
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(here)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.mypos")
                .check(MyPosClasses.ALL);
        if (above.length > 0) {
            noClasses()
                    .that()
                    .resideInAnyPackage(here)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(MyPosClasses.ALL);
        }
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("dev.mypos.(*)..").should().beFreeOfCycles().check(MyPosClasses.ALL);
    }

    @Test
    void publicTypes_areNotOpenForExtensionByAccident() {
        classes()
                .that()
                .resideInAnyPackage(
                        "dev.mypos.error..",
                        "dev.mypos",
                        "dev.mypos.money..",
                        "dev.mypos.sale..",
                        "dev.mypos.catalog..",
                        "dev.mypos.customer..",
                        "dev.mypos.stock..",
                        "dev.mypos.store..",
                        "dev.mypos.staff..",
                        "dev.mypos.journal..",
                        "dev.mypos.notify..",
                        "dev.mypos.payment..",
                        "dev.mypos.page..",
                        "dev.mypos.wire..",
                        "dev.mypos.receipt..",
                        "dev.mypos.report..",
                        "dev.mypos.shift..",
                        "dev.mypos.metric..",
                        "dev.mypos.check..",
                        "dev.mypos.archive..",
                        "dev.mypos.local")
                .and()
                .arePublic()
                .and()
                .haveNameNotMatching(".*\\.Immutable\\w+\\$Builder") // generated, its outer class is package-private
                .should(beFinalOrMadeForIt())
                .check(MyPosClasses.ALL);
    }

    private static ArchCondition<JavaClass> beFinalOrMadeForIt() {
        return new ArchCondition<>("be an interface, record, enum, annotation, final or sealed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isInterface()
                        || type.isEnum()
                        || type.isAnnotation()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed();
                if (!closed) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is open for extension"));
                }
            }
        };
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "dev.mypos." + name + "..").toArray(String[]::new);
    }
}

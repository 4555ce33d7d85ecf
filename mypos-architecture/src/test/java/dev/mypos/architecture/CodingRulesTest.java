package dev.mypos.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.mypos.Backend;
import dev.mypos.error.POSError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the code is written. */
class CodingRulesTest {
    private static final JavaClasses LIBRARIES = MyPosClasses.ALL.that(DescribedPredicate.describe(
            "classes of the libraries",
            (JavaClass type) -> !type.getPackageName().startsWith("dev.mypos.sample")));

    @Test
    void libraries_useNoStandardStreamsAndNoOldApi() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARIES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MyPosClasses.ALL);
        OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED.check(MyPosClasses.ALL);
    }

    @Test
    void clockAndIds_arePassedIn() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Main")
                .should(callMethod(Instant.class, "now")
                        .or(callMethod(LocalDate.class, "now"))
                        .or(callMethod(LocalDateTime.class, "now"))
                        .or(callMethod(UUID.class, "randomUUID")))
                .orShould()
                .callConstructor(Random.class)
                .check(MyPosClasses.ALL);
    }

    @Test
    void errors_liveInOnePackageAndHaveOneRoot() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .resideInAPackage("dev.mypos.error")
                .andShould()
                .beAssignableTo(POSError.class)
                .check(MyPosClasses.ALL);
    }

    @Test
    void money_isNeverAFloatingPointNumber() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "dev.mypos.money..",
                        "dev.mypos.sale..",
                        "dev.mypos.catalog..",
                        "dev.mypos.report..",
                        "dev.mypos.shift..",
                        "dev.mypos.stock..")
                .should()
                .haveRawReturnType(double.class)
                .orShould()
                .haveRawReturnType(float.class)
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "with a float or double",
                        (List<JavaClass> types) -> types.stream()
                                .anyMatch(
                                        type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(float.class))))
                .check(MyPosClasses.ALL);
    }

    @Test
    void ports_haveAtMostFiveMethodsOfDomainAndJdkTypes() {
        List<JavaClass> ports = Stream.of(Backend.class.getMethods())
                .map(method -> method.getReturnType())
                .filter(type -> type.isInterface() && type.getName().startsWith("dev.mypos."))
                .map(type -> MyPosClasses.ALL.get(type))
                .distinct()
                .toList();
        assertThat(ports).hasSizeGreaterThanOrEqualTo(9);
        for (JavaClass port : ports) {
            assertThat(port.getMethods().stream().map(JavaMethod::getName))
                    .as(port.getName())
                    .hasSizeLessThanOrEqualTo(5);
            for (JavaMethod method : port.getMethods()) {
                assertThat(method.getExceptionTypes()).as(method.getFullName()).isEmpty();
                assertThat(method.getAllInvolvedRawTypes())
                        .as(method.getFullName())
                        .allMatch(type -> type.isPrimitive()
                                || type.getBaseComponentType().isPrimitive()
                                || type.getPackageName().startsWith("java.")
                                || type.getPackageName().startsWith("dev.mypos"));
            }
        }
    }

    @Test
    void packages_areNullMarked() {
        assertThat(MyPosClasses.ALL.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(each -> each.getClasses().size() > 0)
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }
}

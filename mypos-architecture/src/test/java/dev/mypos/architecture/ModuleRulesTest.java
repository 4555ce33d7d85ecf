package dev.mypos.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/** Who may depend on whom. */
class ModuleRulesTest {
    private static final String[] OUTSIDE_CORE = {
        "dev.mypos.local..",
        "dev.mypos.aws..",
        "dev.mypos.exchange..",
        "dev.mypos.testkit..",
        "dev.mypos.sample..",
        "dev.mypos.architecture.."
    };

    private static final DescribedPredicate<JavaClass> CORE = resideInAPackage("dev.mypos..")
            .and(DescribedPredicate.not(resideInAnyPackage(OUTSIDE_CORE)))
            .and(DescribedPredicate.not(resideInAPackage("dev.mypos.error..")))
            .as("classes of core");

    @Test
    void errors_dependOnNothing() {
        classes()
                .that()
                .resideInAPackage("dev.mypos.error..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "dev.mypos.error..")
                .check(MyPosClasses.ALL);
    }

    @Test
    void core_dependsOnErrorsAndItsFewLibrariesOnly() {
        classes()
                .that(CORE)
                .should()
                .onlyDependOnClassesThat(CORE.or(resideInAnyPackage(
                                "dev.mypos.error..",
                                "java..",
                                "javax.crypto..",
                                "javax.imageio..",
                                "org.jspecify..",
                                "org.immutables..",
                                "jakarta.validation..",
                                "org.slf4j.."))
                        .and(DescribedPredicate.not(resideInAnyPackage("java.sql..", "java.net.http.."))))
                .check(MyPosClasses.ALL);
    }

    @Test
    void backendsAndKit_doNotSeeEachOther() {
        for (String one : new String[] {"dev.mypos.local..", "dev.mypos.testkit..", "dev.mypos.exchange.."}) {
            for (String other : new String[] {"dev.mypos.local..", "dev.mypos.testkit..", "dev.mypos.exchange.."}) {
                if (!one.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(one)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .check(MyPosClasses.ALL);
                }
            }
        }
    }

    @Test
    void internals_areUsedFromTheirModuleOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.mypos.local..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.mypos.local.internal..")
                .check(MyPosClasses.ALL);
    }

    @Test
    void samples_nameABackendInOnePlaceOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.mypos.sample..")
                .and()
                .haveNameNotMatching(".*\\.(Main|BackendOption)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.mypos.local..", "dev.mypos.aws..")
                .check(MyPosClasses.ALL);
    }

    @Test
    void sqlTypes_stayInsideTheLocalBackend() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.mypos.local..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .check(MyPosClasses.ALL);
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are public", (JavaClass type) -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..internal..")
                .should()
                .haveRawReturnType(resideInAnyPackage("java.sql..", "org.sqlite.."))
                .check(MyPosClasses.ALL);
    }
}

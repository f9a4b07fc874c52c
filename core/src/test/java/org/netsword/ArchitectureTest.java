package org.netsword;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers look down only. */
@AnalyzeClasses(packages = "org.netsword", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String FACADE = "org.netsword";

    @ArchTest
    static final ArchRule facts_and_law_know_nothing_above_them =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.netsword.fact..", "org.netsword.law..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            FACADE,
                            "org.netsword.agency..",
                            "org.netsword.rulebook..",
                            "org.netsword.text..",
                            "org.netsword.internal..");

    @ArchTest
    static final ArchRule text_and_agency_know_nothing_above_them =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.netsword.text..", "org.netsword.agency..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            FACADE, "org.netsword.rulebook..", "org.netsword.internal..");

    @ArchTest
    static final ArchRule the_rulebook_knows_no_engine_and_no_host =
            noClasses()
                    .that()
                    .resideInAPackage("org.netsword.rulebook..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FACADE, "org.netsword.internal..");

    @ArchTest
    static final ArchRule only_one_package_knows_drools =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.netsword.internal.drools..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_one_package_knows_jackson =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.netsword.internal.json..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule the_public_surface_reaches_internals_only_from_its_three_doors =
            noClasses()
                    .that()
                    .resideInAPackage(FACADE)
                    .and()
                    .doNotHaveSimpleName("ViolationClassifier")
                    .and()
                    .doNotHaveSimpleName("DossierReader")
                    .and()
                    .doNotHaveSimpleName("ClassificationWriter")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.netsword.internal.."));

    @ArchTest
    static final ArchRule facts_are_records =
            classes().that().implement(org.netsword.fact.Fact.class).should().beRecords();
}

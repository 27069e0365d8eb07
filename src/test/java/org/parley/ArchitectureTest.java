package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Holds the house rules that can be read off the class files. */
@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final List<String> STAGES =
            List.of("source", "annotate", "parse", "link", "extract", "rdf", "identity", "store", "serve", "check");

    @ArchTest
    static final ArchRule model_needsOnlyTheJdk = noClasses()
            .that()
            .resideInAPackage("org.parley.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.parley.model..", "java..");

    @ArchTest
    static final ArchRule rulesAndVocab_needOnlyTheModel = noClasses()
            .that()
            .resideInAnyPackage("org.parley.rules..", "org.parley.vocab..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAnyPackage("org.parley.model..", "org.parley.rules..", "org.parley.vocab.."))))
            .allowEmptyShould(true);

    /** Questions are put by whoever has a graph; how they are written depends on none. */
    @ArchTest
    static final ArchRule ask_needsOnlyTheVocabulary = noClasses()
            .that()
            .resideInAPackage("org.parley.ask..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAnyPackage("org.parley.ask..", "org.parley.vocab.."))));

    @ArchTest
    static final ArchRule stages_knowNoOtherStageAndNothingAbove = stages();

    @ArchTest
    static final ArchRule pipeline_knowsNotTheCommandLine = noClasses()
            .that()
            .resideInAPackage("org.parley.pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.parley.cli..",
                    "org.parley.document..",
                    "org.parley.evaluate..",
                    "org.parley.explain..",
                    "org.parley.generate..",
                    "org.parley.show..",
                    "org.parley.validate..");

    /** It judges what was stored, not how it came about; of the rules it knows what their finds are worth. */
    @ArchTest
    static final ArchRule evaluate_knowsTheStoreAndConfidences = noClasses()
            .that()
            .resideInAPackage("org.parley.evaluate..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAnyPackage(
                            "org.parley.evaluate..", "org.parley.store..", "org.parley.vocab..", "org.parley.model..")))
                    .and(not(nameMatching("org\\.parley\\.rules\\.Confidences(\\$Row)?"))));

    /** It counts what passes, whatever it means. */
    @ArchTest
    static final ArchRule describe_knowsTheStoreAndTheVocabulary = noClasses()
            .that()
            .resideInAPackage("org.parley.describe..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAnyPackage(
                            "org.parley.describe..", "org.parley.store..", "org.parley.rdf..", "org.parley.vocab.."))));

    /** It hands graphs from the store to the shapes; of the pipeline it knows how threads are fed. */
    @ArchTest
    static final ArchRule validate_knowsTheStoreAndTheShapes = noClasses()
            .that()
            .resideInAPackage("org.parley.validate..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAnyPackage(
                            "org.parley.validate..",
                            "org.parley.store..",
                            "org.parley.check..",
                            "org.parley.rdf..",
                            "org.parley.vocab..",
                            "org.parley.model..")))
                    .and(not(simpleName("OrderedWork"))));

    /** It asks the store and hands on what it finds to be shown; of the rules it knows how near two words are. */
    @ArchTest
    static final ArchRule explain_knowsTheStoreAndHowToShow = noClasses()
            .that()
            .resideInAPackage("org.parley.explain..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAnyPackage(
                            "org.parley.explain..", "org.parley.show..", "org.parley.store..", "org.parley.model..")))
                    .and(not(simpleName("Letters"))));

    /** Only the command line shows, so that what is read depends on no layout. */
    @ArchTest
    static final ArchRule show_knowsTheModelOnly = noClasses()
            .that()
            .resideInAPackage("org.parley.show..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAnyPackage("org.parley.show..", "org.parley.model.."))));

    /** The ontology's files are all that it shows, so that the endpoint can show them as well. */
    @ArchTest
    static final ArchRule document_knowsTheOntologyFilesAndTables = noClasses()
            .that()
            .resideInAPackage("org.parley.document..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAnyPackage("org.parley.document..", "org.parley.vocab..")))
                    .and(not(nameMatching("org\\.parley\\.rules\\.Table(\\$Row)?"))));

    /** What it writes must not follow what the stages can read. */
    @ArchTest
    static final ArchRule generate_knowsTheTablesOnly = noClasses()
            .that()
            .resideInAPackage("org.parley.generate..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAPackage("org.parley.generate..")))
                    .and(not(nameMatching("org\\.parley\\.rules\\.(Table|Letters|RuleException)(\\$Row)?"))));

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("org.parley.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule openNlp_isKnownToAnnotateOnly = noClasses()
            .that()
            .resideOutsideOfPackage("org.parley.annotate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    /** The pipeline hands quads from the graph stage to the store, and knows no more of Jena than that type. */
    @ArchTest
    static final ArchRule jena_isKnownToTheGraphStagesOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.parley.vocab..",
                    "org.parley.ask..",
                    "org.parley.rdf..",
                    "org.parley.store..",
                    "org.parley.serve..",
                    "org.parley.document..",
                    "org.parley.check..",
                    "org.parley.corpus..",
                    "org.parley.infer..",
                    "org.parley.describe..",
                    "org.parley.validate..",
                    "org.parley.search..",
                    "org.parley.pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule lucene_isKnownToServeAndSearchOnly = noClasses()
            .that()
            .resideOutsideOfPackages("org.parley.serve..", "org.parley.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.apache.jena.query.text..");

    /** It joins what is stored with what is served. */
    @ArchTest
    static final ArchRule search_knowsTheStoreAndWhatIsServed = noClasses()
            .that()
            .resideInAPackage("org.parley.search..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.parley..")
                    .and(not(resideInAnyPackage(
                            "org.parley.search..", "org.parley.store..", "org.parley.serve..", "org.parley.rdf.."))));

    @ArchTest
    static final ArchRule pipeline_knowsOfJenaTheQuadsOnly = noClasses()
            .that()
            .resideInAPackage("org.parley.pipeline..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.jena..").and(not(simpleName("Quad"))));

    @ArchTest
    static final ArchRule standardStreams_belongToTheCommandLine = CompositeArchRule.of(
                    outsideCli().accessField(System.class, "out"))
            .and(outsideCli().accessField(System.class, "err"));

    @ArchTest
    static final ArchRule clockAndChance_belongToTheCommandLine = outsideCli()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule staticFields_areFinal = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule names_sayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)(\\$.*)?");

    private static ClassesShould outsideCli() {
        return noClasses().that().resideOutsideOfPackage("org.parley.cli..").should();
    }

    private static ArchRule stages() {
        return STAGES.stream()
                .map(ArchitectureTest::stage)
                .reduce((all, one) -> CompositeArchRule.of(all).and(one))
                .orElseThrow();
    }

    private static ArchRule stage(String name) {
        String[] others = Stream.concat(
                        STAGES.stream(),
                        Stream.of(
                                "corpus",
                                "infer",
                                "search",
                                "describe",
                                "pipeline",
                                "validate",
                                "evaluate",
                                "explain",
                                "generate",
                                "show",
                                "cli"))
                .filter(other -> !other.equals(name))
                .map(other -> "org.parley.%s..".formatted(other))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.parley.%s..".formatted(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .as("stage %s should know no other stage and nothing above".formatted(name));
    }
}

package org.parley.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.vocab.OntologyFile;
import org.parley.vocab.SchemeConcepts;

/** What kind of value a parameter takes, and how what a user types becomes one. */
public enum ParameterType {
    /** Its name is turned into an IRI before, where things can be looked up. */
    ACTOR("the name or IRI of an actor"),
    /** As for an actor. */
    PLACE("the name or IRI of a place"),
    /** A meeting, statement or other thing that has no name. */
    THING("the IRI of a thing"),
    TOPIC("a topic, such as ceasefire"),
    OFFICE("an office, such as foreign-minister"),
    ACT("a speech act, such as demand"),
    STATUS("held, planned, proposed, declined or cancelled"),
    DATE("a day, such as 2025-05-16"),
    INTEGER("a whole number"),
    TEXT("a text");

    private static final Set<ParameterType> THINGS = Set.of(ACTOR, PLACE, THING);

    private final String expected;

    ParameterType(String expected) {
        this.expected = expected;
    }

    /** In words for an error or a listing. */
    public String expected() {
        return expected;
    }

    /** Whether the value is an IRI of the data, and a name has to be looked up. */
    public boolean isThing() {
        return THINGS.contains(this);
    }

    /** As files write it, {@code actor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if the text is no such value. */
    Optional<Node> node(String typed) {
        return switch (this) {
            case ACTOR, PLACE, THING ->
                typed.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")
                        ? Optional.of(NodeFactory.createURI(typed))
                        : Optional.empty();
            case TOPIC -> concept(OntologyFile.TOPICS, typed);
            case OFFICE -> concept(OntologyFile.ROLES, typed);
            case ACT -> SchemeConcepts.speechActs().find(typed);
            case STATUS -> SchemeConcepts.meetingStatuses().find(typed);
            case DATE -> date(typed);
            case INTEGER ->
                typed.matches("[+-]?[0-9]{1,18}")
                        ? Optional.of(NodeFactory.createLiteralDT(typed, XSDDatatype.XSDinteger))
                        : Optional.empty();
            case TEXT -> Optional.of(NodeFactory.createLiteralString(typed));
        };
    }

    /** The value as a user would type it. */
    String typed(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return isThing() ? node.getURI() : node.getURI().substring(node.getURI().lastIndexOf('#') + 1);
    }

    private static Optional<Node> concept(OntologyFile scheme, String typed) {
        return SchemeConcepts.in(scheme).find(typed);
    }

    private static Optional<Node> date(String typed) {
        try {
            return Optional.of(
                    NodeFactory.createLiteralDT(LocalDate.parse(typed).toString(), XSDDatatype.XSDdate));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

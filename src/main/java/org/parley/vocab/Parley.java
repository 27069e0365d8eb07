package org.parley.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of {@code ontology/parley.ttl}, named as there; a name that Java reserves has an underscore after it. */
@SuppressWarnings("MemberName") // the names are the ontology's
public final class Parley {
    public static final String NS = "https://w3id.org/parley/ns#";

    // classes
    public static final Resource Article = resource("Article");
    public static final Resource Actor = resource("Actor");
    public static final Resource Person = resource("Person");
    public static final Resource State = resource("State");
    public static final Resource Organization = resource("Organization");
    public static final Resource Delegation = resource("Delegation");
    public static final Resource Place = resource("Place");
    public static final Resource Meeting = resource("Meeting");
    public static final Resource Talks = resource("Talks");
    public static final Resource Summit = resource("Summit");
    public static final Resource Bilateral = resource("Bilateral");
    public static final Resource Call = resource("Call");
    public static final Resource Consultation = resource("Consultation");
    public static final Resource Statement = resource("Statement");
    public static final Resource Mention = resource("Mention");
    public static final Resource Match = resource("Match");
    public static final Resource Series = resource("Series");
    public static final Resource Conflict = resource("Conflict");

    // properties
    public static final Property participant = property("participant");
    public static final Property chair = property("chair");
    public static final Property host = property("host");
    public static final Property mediator = property("mediator");
    public static final Property absentee = property("absentee");
    public static final Property place = property("place");
    public static final Property venue = property("venue");
    public static final Property status = property("status");
    public static final Property date = property("date");
    public static final Property earliest = property("earliest");
    public static final Property latest = property("latest");
    public static final Property attendance = property("attendance");
    public static final Property speaker = property("speaker");
    public static final Property content = property("content");
    public static final Property quoted = property("quoted");
    public static final Property cue = property("cue");
    public static final Property act = property("act");
    public static final Property addressee = property("addressee");
    public static final Property about = property("about");
    public static final Property onBehalfOf = property("onBehalfOf");
    public static final Property reportedBy = property("reportedBy");
    public static final Property contentMention = property("contentMention");
    public static final Property speakerMention = property("speakerMention");
    public static final Property cueMention = property("cueMention");
    public static final Property anonymous = property("anonymous");
    public static final Property roleLabel = property("roleLabel");
    public static final Property former = property("former");
    public static final Property evidence = property("evidence");
    public static final Property valueMention = property("valueMention");
    public static final Property dateMention = property("dateMention");
    public static final Property refersTo = property("refersTo");
    public static final Property confidence = property("confidence");
    public static final Property rule = property("rule");
    public static final Property compares = property("compares");
    public static final Property sameStatementAs = property("sameStatementAs");
    public static final Property firstReported = property("firstReported");
    public static final Property lastReported = property("lastReported");
    public static final Property follows = property("follows");
    public static final Property rejected = property("rejected");
    public static final Property met = property("met");
    public static final Property visited = property("visited");
    public static final Property reverses = property("reverses");
    public static final Property answers = property("answers");
    public static final Property bloc = property("bloc");
    public static final Property publisherCount = property("publisherCount");

    // schemes
    public static final Resource MeetingStatusScheme = resource("MeetingStatusScheme");
    public static final Resource SpeechActScheme = resource("SpeechActScheme");

    // statuses of meetings
    public static final Resource held = resource("held");
    public static final Resource planned = resource("planned");
    public static final Resource proposed = resource("proposed");
    public static final Resource declined = resource("declined");
    public static final Resource cancelled = resource("cancelled");

    // speech acts
    public static final Resource assert_ = resource("assert");
    public static final Resource announce = resource("announce");
    public static final Resource confirm = resource("confirm");
    public static final Resource deny = resource("deny");
    public static final Resource agree = resource("agree");
    public static final Resource propose = resource("propose");
    public static final Resource promise = resource("promise");
    public static final Resource appeal = resource("appeal");
    public static final Resource demand = resource("demand");
    public static final Resource reject = resource("reject");
    public static final Resource accuse = resource("accuse");
    public static final Resource criticise = resource("criticise");
    public static final Resource warn = resource("warn");
    public static final Resource threaten = resource("threaten");
    public static final Resource praise = resource("praise");
    public static final Resource hope = resource("hope");

    private Parley() {}

    private static Resource resource(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}

package org.parley.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O by which a store says how it came about. */
public final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = type("Activity");
    public static final Resource Entity = type("Entity");
    public static final Resource Collection = type("Collection");
    public static final Resource Plan = type("Plan");
    public static final Resource SoftwareAgent = type("SoftwareAgent");

    public static final Property startedAtTime = property("startedAtTime");
    public static final Property endedAtTime = property("endedAtTime");
    public static final Property used = property("used");
    public static final Property generated = property("generated");
    public static final Property invalidated = property("invalidated");
    public static final Property wasAssociatedWith = property("wasAssociatedWith");
    public static final Property wasRevisionOf = property("wasRevisionOf");
    public static final Property specializationOf = property("specializationOf");

    private Prov() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}

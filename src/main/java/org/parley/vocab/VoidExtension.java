package org.parley.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** What VoID has no term for and query editors read: the datatypes of the values of a property. */
public final class VoidExtension {
    public static final String NS = "http://ldf.fi/void-ext#";

    public static final Property datatypePartition = property("datatypePartition");
    public static final Property datatype = property("datatype");

    private VoidExtension() {}

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}

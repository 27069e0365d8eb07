package org.parley.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The term of the GeoNames ontology that ties a place to its state. */
public final class GeoNames {
    public static final String NS = "http://www.geonames.org/ontology#";

    /** The country that a place lies in. */
    public static final Property parentCountry = ResourceFactory.createProperty(NS, "parentCountry");

    private GeoNames() {}
}

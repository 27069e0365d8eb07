package org.parley.check;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.parley.vocab.OntologyFile;

/**
 * A SHACL validation report in Turtle, written finding by finding. It is about the union of the checked graphs, as the
 * vocabulary of reports has no word for the graph; shapes without a name are described at its end.
 */
public final class ReportTurtle implements AutoCloseable {
    private final StreamRDF out;
    private final Node report = NodeFactory.createBlankNode();
    private final Set<Triple> shapes = new HashSet<>();
    private boolean conforms = true;

    /** {@link #close} ends the report and leaves the stream open. */
    public ReportTurtle(OutputStream stream) {
        out = StreamRDFWriter.getWriterStream(stream, Lang.TURTLE);
        out.start();
        out.prefix("sh", SHACL.getURI());
        out.prefix("shape", OntologyFile.SHAPES_NAMESPACE);
        out.triple(Triple.create(report, RDF.type.asNode(), SHACL.ValidationReport));
    }

    public void write(Finding finding) {
        conforms = false;
        Model model = ModelFactory.createDefaultModel();
        finding.entry().generate(model, model.wrapAsResource(report));
        model.getGraph().stream().forEach(out::triple);
        shapes.addAll(finding.description());
    }

    @Override
    public void close() {
        shapes.forEach(out::triple);
        Node truth = NodeFactory.createLiteralDT(String.valueOf(conforms), XSDDatatype.XSDboolean);
        out.triple(Triple.create(report, SHACL.conforms, truth));
        out.finish();
    }
}

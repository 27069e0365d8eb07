package org.parley.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Names for constraints by shape, path and sort, the same for those of a file and for those that a finding tells of. */
final class ConstraintNames {
    private ConstraintNames() {}

    /** Of all constraints that can be told of when a graph is checked. */
    static Set<String> all(Graph shapes) {
        Set<String> names = new HashSet<>();
        ShapeNames owners = new ShapeNames(shapes);
        org.apache.jena.shacl.Shapes.parse(shapes).getTargetShapes().forEach(shape -> {
            String owner = owners.of(shape.getShapeNode());
            add(shape, owner, "", names);
        });
        return names;
    }

    static String of(Finding finding) {
        Node component = finding.entry().sourceConstraintComponent();
        boolean isOfProperty = !component.equals(SHACL.ClosedConstraintComponent)
                && !component.equals(SHACL.SPARQLConstraintComponent);
        String detail = component.equals(SHACL.SPARQLConstraintComponent) ? finding.message() : "";
        return name(finding.shape(), isOfProperty ? finding.path() : "", component, detail);
    }

    private static void add(Shape shape, String owner, String path, Set<String> names) {
        for (Constraint constraint : shape.getConstraints()) {
            String detail = constraint instanceof SparqlConstraint query ? query.getMessage() : "";
            components(constraint).forEach(component -> names.add(name(owner, path, component, detail)));
        }
        for (PropertyShape property : shape.getPropertyShapes()) {
            add(property, owner, ShaclPaths.pathToString(property.getPath()), names);
        }
    }

    /** One of a qualified shape is two of a report; all of ours have both. */
    private static Stream<Node> components(Constraint constraint) {
        return constraint instanceof QualifiedValueShape
                ? Stream.of(SHACL.QualifiedMinCountConstraintComponent, SHACL.QualifiedMaxCountConstraintComponent)
                : Stream.of(constraint.getComponent());
    }

    private static String name(String owner, String path, Node component, String detail) {
        return "%s %s %s %s"
                .formatted(owner, path, component.getLocalName(), detail)
                .strip();
    }
}

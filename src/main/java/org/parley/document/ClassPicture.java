package org.parley.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.parley.rules.Table;

/** Classes, the terms that each has, and the properties between them, as a table lists them. */
record ClassPicture(Names names) implements Picture {

    @Override
    public Words name(Node thing) {
        return new Words(names.shortest(thing), names.plainLink(thing));
    }

    @Override
    public List<Words> lines(Node thing, List<String> cell) {
        return cell.stream().map(this::line).toList();
    }

    private Words line(String terms) {
        List<Node> nodes = Stream.of(terms.split(" ", -1)).map(names::term).toList();
        return new Words(
                nodes.stream().map(names::shortest).collect(Collectors.joining(" ")),
                nodes.stream().map(names::plainLink).collect(Collectors.joining(" ")));
    }

    @Override
    public List<Link> links(Set<Node> placed) {
        return Table.read("document/arrows.tsv").rows().stream().map(this::link).toList();
    }

    private Link link(Table.Row row) {
        List<Node> properties = row.all("properties").stream().map(names::term).toList();
        return new Link(names.term(row.get("from")), names.term(row.get("to")), properties);
    }
}

package org.parley.validate;

import java.util.Optional;
import org.parley.vocab.OntologyFile;

/** What a named graph of a store is for, told from its name. */
enum GraphKind {
    ARTICLE(OntologyFile.SHAPES),
    IDENTITY(OntologyFile.IDENTITY_SHAPES),
    CURATION(OntologyFile.CURATION_SHAPES),
    INFERRED(OntologyFile.INFERRED_SHAPES),
    /** The ontology, what describes the data set, and what others have put into the store. */
    OTHER;

    private final Optional<OntologyFile> shapes;

    GraphKind(OntologyFile shapes) {
        this.shapes = Optional.of(shapes);
    }

    GraphKind() {
        this.shapes = Optional.empty();
    }

    /** Empty where nothing is promised. */
    Optional<OntologyFile> shapes() {
        return shapes;
    }

    static GraphKind of(String name, GraphNames names) {
        if (name.startsWith(names.articles())) {
            return ARTICLE;
        }
        if (name.equals(names.identity())) {
            return IDENTITY;
        }
        if (name.equals(names.curation())) {
            return CURATION;
        }
        return name.startsWith(names.inferred()) ? INFERRED : OTHER;
    }
}

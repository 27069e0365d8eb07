package org.parley.serve;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.parley.document.Form;

/** Which form of a document an Accept header likes best. */
final class Negotiation {
    private Negotiation() {}

    /**
     * The form with the highest weight; of equals the first, so that a range of all types and no header give the page where
     * there is one.
     *
     * @param header may be missing
     */
    static Optional<Form> choose(String header, Set<Form> forms) {
        AcceptList wanted = new AcceptList(Optional.ofNullable(header).orElse("*/*"));
        String[] offered = forms.stream()
                .map(Form::mediaType)
                .filter(type -> !refused(wanted).contains(type))
                .toArray(String[]::new);
        return Optional.ofNullable(AcceptList.match(wanted, AcceptList.create(offered)))
                .flatMap(best -> forms.stream()
                        .filter(form -> form.mediaType().equals(best.getContentTypeStr()))
                        .findFirst());
    }

    /** Types of weight 0, which Jena takes for the least liked. */
    private static Set<String> refused(AcceptList wanted) {
        return wanted.entries().stream()
                .filter(range -> range.get_q() == 0)
                .map(MediaRange::getContentTypeStr)
                .collect(toSet());
    }
}

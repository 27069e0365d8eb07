package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Reads how far an encounter came of which "be" says that it is: "there will be talks", "the next step has to be a meeting". */
final class Existence {
    private final ParsedArticle article;
    private final MeetingWords words;

    Existence(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** Empty if no "be" stands before the phrase, or it says that the encounter was. */
    Optional<MeetingStatus> of(Chunk phrase) {
        int from = phrase.tokens().from();
        return article.verbsIn(article.sentenceOf(from)).stream()
                .filter(verb -> verb.tokens().to() == from && isBe(verb))
                .findFirst()
                .flatMap(verb -> verb.form() == Form.INFINITIVE ? ofInfinitive(verb) : ofFinite(verb));
    }

    private boolean isBe(VerbGroup verb) {
        boolean perfect = verb.tokens().indices().anyMatch(i -> article.token(i).is("been"));
        return !perfect && words.is(Use.BE, article.token(verb.head())) && !verb.negated();
    }

    private Optional<MeetingStatus> ofFinite(VerbGroup verb) {
        if (isOfAim(verb)) {
            return Optional.of(MeetingStatus.PROPOSED);
        }
        if (isPlan(verb)) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        boolean open = verb.modal().isPresent() && isThere(verb);
        return open ? Optional.of(MeetingStatus.PROPOSED) : Optional.empty();
    }

    private static boolean isPlan(VerbGroup verb) {
        return verb.tense() == Tense.FUTURE
                || verb.modal().filter("would"::equals).isPresent();
    }

    /** "is to be", "has to be", "would have to be", "is likely to be". */
    private Optional<MeetingStatus> ofInfinitive(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        boolean known = before >= 0 && verb.tokens().size() == 2 && (isThere(verb) || isOfAim(verb));
        if (!known) {
            return Optional.empty();
        }
        if (isOfAim(verb) || words.is(Use.OBLIGING, article.token(before))) {
            return Optional.of(MeetingStatus.PROPOSED);
        }
        boolean planned = words.is(Use.BE, article.token(before)) || words.is(Use.PLAN, article.token(before));
        return planned ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
    }

    private boolean isThere(VerbGroup verb) {
        return verb.subjects().stream()
                .anyMatch(subject ->
                        subject.size() == 1 && article.token(subject.from()).is("there"));
    }

    /** "the next step", "our aim", "what is needed". */
    private boolean isOfAim(VerbGroup verb) {
        return verb.subjects().stream().anyMatch(this::isAim);
    }

    private boolean isAim(Range subject) {
        return words.is(Use.AIM, article.token(subject.last()));
    }
}

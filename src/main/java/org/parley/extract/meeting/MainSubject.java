package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds who does what the main clause around a noun of encounter tells, if it is one. */
final class MainSubject {
    private final ParsedArticle article;
    private final MeetingWords words;
    private final Subjects subjects;

    MainSubject(ParsedArticle article, MeetingWords words, Subjects subjects) {
        this.article = article;
        this.words = words;
        this.subjects = subjects;
    }

    /** The one subject of a main verb before the phrase or behind its adjunct, no body. */
    Optional<EntityKey> of(Chunk phrase) {
        return Optional.of(all(phrase)).filter(subjects -> subjects.size() == 1).map(subjects -> subjects.get(0));
    }

    /** The subjects of that verb: one, or several persons. */
    List<EntityKey> all(Chunk phrase) {
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(phrase.head()))) {
            boolean main = verb.depth() == 0
                    && (verb.form() == VerbGroup.Form.FINITE || subjects.isPlanned(verb))
                    && (verb.tokens().to() <= phrase.tokens().from()
                            || (subjects.isBehind(phrase, verb) && !isOfOthers(phrase))
                            || isInserted(phrase, verb));
            List<EntityKey> parties = main ? subjects.of(verb) : List.of();
            boolean persons = !parties.isEmpty() && parties.stream().allMatch(key -> key.kind() == EntityKind.PERSON);
            boolean body = parties.size() == 1 && parties.get(0).kind() == EntityKind.ORGANIZATION;
            if (persons || (parties.size() == 1 && (!body || isDeed(verb)))) {
                return parties;
            }
        }
        return List.of();
    }

    /** A body that says or rules something after talks tells of them, one that does something else held them. */
    private boolean isDeed(VerbGroup verb) {
        return !words.is(Use.SAID, article.token(verb.head()));
    }

    /** "While European leaders went to Lima for talks with Y, Lara stayed": who did something with it is told before it. */
    private boolean isOfOthers(Chunk phrase) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE
                        && verb.depth() > 0
                        && !verb.subjects().isEmpty()
                        && verb.tokens().to() <= phrase.tokens().from());
    }

    /** "Lara, fresh from talks with Y in Lima, said": the phrase stands between commas behind the subject. */
    private boolean isInserted(Chunk phrase, VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return verb.subjects().size() == 1
                && verb.subjects().get(0).to() < phrase.tokens().from()
                && before >= phrase.tokens().to()
                && article.token(before).text().equals(",")
                && article.token(verb.subjects().get(0).to()).text().equals(",");
    }
}

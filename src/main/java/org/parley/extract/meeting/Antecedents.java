package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/** Finds whom a relative clause of meeting is about: "Varga, whom Lara met in Oslo", "Lara and Varga, who had met". */
final class Antecedents {
    private static final Set<String> OBJECT = Set.of("whom", "who");

    private final ParsedArticle article;
    private final Participants participants;

    Antecedents(ParsedArticle article, Participants participants) {
        this.article = article;
        this.participants = participants;
    }

    /** "Varga, whom Lara met", "Varga, with whom Lara spoke": the other party stands before the pronoun. */
    Optional<OtherParty.Found> other(MeetingWords.Verb row, VerbGroup verb) {
        return verb.subjects().stream()
                .findFirst()
                .map(subject -> subject.from() - 1)
                .filter(whom -> whom > 1
                        && OBJECT.contains(article.token(whom).lower())
                        && !(row.is(Mark.BARE) && isPhrase(verb.tokens().to()))
                        && article.sentenceOf(whom).equals(article.sentenceOf(verb.head())))
                .flatMap(whom -> before(row, whom))
                .map(keys -> new OtherParty.Found(keys, List.of()));
    }

    /** "Varga, whom Lara called a liar". */
    private boolean isPhrase(int token) {
        return token < article.tokens().size()
                && article.chunkOf(token)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .isPresent();
    }

    private Optional<List<EntityKey>> before(MeetingWords.Verb row, int whom) {
        String preposition = article.token(whom - 1).lower();
        boolean governed = row.particles().contains(preposition);
        boolean comma = article.token(whom - 1).text().equals(",");
        int end = governed ? whom - 2 : whom - 1;
        boolean told = governed || (comma && row.particles().contains("-"));
        int last = end > 0 && article.token(end).text().equals(",") ? end - 1 : end;
        return told
                ? article.chunkOf(last)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .map(Chunk::tokens)
                        .map(participants::of)
                        .filter(keys -> !keys.isEmpty())
                : Optional.empty();
    }

    /** "Lara and Varga, who had met": the subjects of the clause around, of which the nearest one is told. */
    List<Range> joint(VerbGroup verb) {
        int who = verb.tokens().from() - 1;
        boolean relative = who > 0
                && article.token(who).is("who")
                && article.token(who - 1).text().equals(",")
                && verb.subjects().size() == 1;
        return relative
                ? article.verbsIn(article.sentenceOf(who)).stream()
                        .map(VerbGroup::subjects)
                        .filter(subjects -> subjects.size() > 1
                                && subjects.get(subjects.size() - 1)
                                        .equals(verb.subjects().get(0)))
                        .findFirst()
                        .orElseGet(() -> coordinated(verb.subjects().get(0)))
                : List.of();
    }

    /** "was drawn up by Lara and Varga, who had met": the persons whom "and" joins to the nearest one. */
    private List<Range> coordinated(Range nearest) {
        if (!isJoint(nearest.from() - 1)) {
            return List.of();
        }
        List<Range> found = new ArrayList<>(List.of(nearest));
        for (int at = nearest.from() - 1; at > 0 && isListed(at); ) {
            Chunk chunk = article.chunkOf(at).orElseThrow();
            boolean person = chunk.is(Kind.NOUN_PHRASE)
                    && participants.of(chunk.tokens()).stream().anyMatch(key -> key.kind() == EntityKind.PERSON);
            if (person) {
                found.add(0, chunk.tokens());
            }
            at = chunk.tokens().from() - 1;
        }
        return found.size() > 1 ? found : List.of();
    }

    private boolean isJoint(int token) {
        return token > 0 && article.token(token).is("and");
    }

    private boolean isListed(int token) {
        return article.chunkOf(token)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) || chunk.is(Kind.COMMA) || isJoint(token))
                .isPresent();
    }
}

package org.parley.extract.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.WordClass;

/** Walks along coordinated phrases and gathers their actors: "A, B of Peru and C". */
final class PartyList {
    private final ParsedArticle article;
    private final MeetingWords words;
    private final Function<Range, List<EntityKey>> actors;

    /** Words of a relative clause inside a list. */
    private static final int CLAUSE = 20;

    /** @param actors of one noun phrase */
    PartyList(ParsedArticle article, MeetingWords words, Function<Range, List<EntityKey>> actors) {
        this.article = article;
        this.words = words;
        this.actors = actors;
    }

    /**
     * The actors of the phrases that begin at a token.
     *
     * @param closed the phrases belong to a noun before them, so that a verb behind "and" does not part them
     */
    List<EntityKey> from(int from, int limit, boolean closed) {
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>();
        int i = from;
        boolean more = true;
        while (i < limit && more) {
            Optional<Chunk> chunk = article.chunkOf(i);
            if (chunk.isEmpty()) {
                break;
            }
            if (chunk.get().is(Kind.NOUN_PHRASE)) {
                List<EntityKey> found = actors.apply(chunk.get().tokens());
                if (found.isEmpty() && !keys.isEmpty() && !isAside(chunk.get(), limit)) {
                    break;
                }
                keys.addAll(found);
                i = behindClause(
                        behindOrigin(behindBrackets(chunk.get().tokens().to(), limit), limit), limit);
                boolean pair = from > 0 && article.token(from - 1).is("between") && keys.size() == 1;
                more = i < limit
                        && (continuesList(i, limit, closed)
                                || (pair && article.token(i).is("and")));
            } else if (chunk.get().is(Kind.COMMA) || chunk.get().is(Kind.CONJUNCTION)) {
                i = behindOf(chunk.get().tokens().to(), limit, closed);
            } else if (behindJoint(i) > i) {
                i = behindJoint(i);
            } else {
                break;
            }
        }
        return List.copyOf(keys);
    }

    /** "Lara, left, and Varga, centre": where somebody stands on a picture; "Lara, his deputy, and Varga": who somebody is. */
    private boolean isAside(Chunk chunk, int limit) {
        int end = chunk.tokens().to();
        boolean enclosed = chunk.tokens().from() > 0
                && end + 1 < limit
                && article.token(chunk.tokens().from() - 1).text().equals(",")
                && article.token(end).text().equals(",")
                && article.token(end + 1).is("and");
        return enclosed || isNamedBehind(chunk, limit) || words.is(Use.POSITION, article.token(chunk.head()));
    }

    /** "the country's largest rebel group, the Northern Front": its name follows. */
    private boolean isNamedBehind(Chunk chunk, int limit) {
        int comma = chunk.tokens().to();
        return comma + 1 < limit
                && words.is(Use.PARTY_HEAD, article.token(chunk.head()))
                && article.token(comma).text().equals(",")
                && article.chunkOf(comma + 1)
                        .filter(next -> next.is(Kind.NOUN_PHRASE)
                                && !actors.apply(next.tokens()).isEmpty())
                        .isPresent();
    }

    /** Behind "as well as", "along with", "together with". */
    private int behindJoint(int at) {
        int end = article.tokens().size();
        boolean with = at + 1 < end
                && words.is(Use.JOINTLY, article.token(at))
                && article.token(at + 1).is("with");
        boolean well = at + 2 < end
                && article.token(at).is("as")
                && article.token(at + 1).is("well")
                && article.token(at + 2).is("as");
        return with ? at + 2 : well ? at + 3 : at;
    }

    /** Behind "Lara, who took office in May," where the list goes on with "and". */
    private int behindClause(int at, int limit) {
        boolean clause = at + 1 < limit
                && article.token(at).text().equals(",")
                && WordClass.RELATIVE_PRONOUN
                        .words()
                        .contains(article.token(at + 1).lower());
        return clause
                ? IntStream.range(at + 2, Math.min(limit - 1, at + CLAUSE))
                        .filter(i -> article.token(i).text().equals(",")
                                && article.token(i + 1).is("and"))
                        .findFirst()
                        .orElse(at)
                : at;
    }

    /** Behind "(OAS)" after a name, so that a list may go on. */
    private int behindBrackets(int at, int limit) {
        boolean abbreviated = at + 2 < limit
                && article.token(at).text().equals("(")
                && article.token(at + 2).text().equals(")");
        return abbreviated ? at + 3 : at;
    }

    /** Behind "of Peru", "for Chile" after a name, so that a list may go on. */
    private int behindOrigin(int at, int limit) {
        boolean origin = at + 1 < limit
                && words.is(Use.ORIGIN, article.token(at))
                && article.chunkOf(at + 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .isPresent();
        return origin ? article.chunkOf(at + 1).orElseThrow().tokens().to() : at;
    }

    /** "ministers of Peru and of Chile", "with Lara and with Soto". */
    private int behindOf(int at, int limit, boolean closed) {
        boolean again = at + 1 < limit
                && at > 0
                && ((closed && article.token(at).is("of"))
                        || (article.token(at).is("with")
                                && article.token(at - 1).is("and")));
        return again ? at + 1 : at;
    }

    /** Another actor follows a comma or "and", and is no subject of a verb of its own. */
    private boolean continuesList(int at, int limit, boolean closed) {
        int i = at;
        boolean last = false;
        while (i < limit
                && (article.token(i).text().equals(",") || article.token(i).is("and"))) {
            last |= article.token(i).is("and");
            i++;
        }
        i = behindOf(behindJoint(i), limit, closed && last);
        if (i == at || i >= limit) {
            return false;
        }
        Optional<Chunk> next = article.chunkOf(i).filter(chunk -> chunk.is(Kind.NOUN_PHRASE));
        if (next.isEmpty()) {
            return false;
        }
        int behind = next.get().tokens().to();
        boolean verbBehind = behind < limit
                && article.chunkOf(behind)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP)
                                && !article.token(behind).is("to"))
                        .isPresent();
        return (closed && last) || !(verbBehind || (!last && !closed && isSubjectBefore(next.get(), limit)));
    }

    /** "At a meeting chaired by Lara, envoys of Peru agreed": behind the comma the clause begins. */
    private boolean isSubjectBefore(Chunk phrase, int limit) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE
                        && verb.depth() == 0
                        && verb.tokens().from() >= phrase.tokens().to()
                        && verb.tokens().from() < limit)
                .findFirst()
                .filter(verb -> verb.subjects().stream()
                        .findFirst()
                        .filter(phrase.tokens()::equals)
                        .isPresent())
                .isPresent();
    }
}

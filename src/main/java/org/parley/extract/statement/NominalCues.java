package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** "Ukraine's main demand was …", "his call for …", "a proposal by the envoy to …". */
final class NominalCues {
    private static final Set<Chunk.Kind> OPENERS = EnumSet.of(
            Chunk.Kind.RELATIVE,
            Chunk.Kind.SUBORDINATOR,
            Chunk.Kind.CONJUNCTION,
            Chunk.Kind.COMMA,
            Chunk.Kind.DASH,
            Chunk.Kind.COLON);

    private static final Set<String> BE = SpeechClass.COPULA.words();

    private final ParsedArticle article;
    private final Authors authors;
    private final Following following;
    private final Appositions appositions;
    private final ContentEnd ends;
    private final Cues cues;
    private final SpokenWords quoted;

    NominalCues(Reading reading) {
        this.article = reading.article();
        this.authors = new Authors(reading.linked(), reading.actors());
        this.following = new Following(article);
        this.appositions = new Appositions(article, following);
        this.ends = reading.ends();
        this.cues = reading.cues();
        this.quoted = new SpokenWords(article, 1);
    }

    /** @param others statements found so far; a noun inside their content says nothing new */
    List<Draft> in(Sentence sentence, List<Draft> others) {
        List<Draft> found = new ArrayList<>();
        for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
            int at = i;
            if (cues.noun(article.token(i).lower()).isEmpty() || others.stream().anyMatch(draft -> draft.holds(at))) {
                continue;
            }
            article.chunkOf(i)
                    .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE) && chunk.head() == at)
                    .flatMap(chunk -> nominal(chunk, sentence))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Draft> nominal(Chunk phrase, Sentence sentence) {
        Optional<Actors> speaker = authors.of(phrase);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int limit = sentence.tokens().to();
        int name = Math.max(phrase.tokens().to(), speaker.get().tokens().to());
        int at = afterTime(afterName(speaker.get().tokens(), name, limit), limit);
        int behind = afterHearer(at, limit);
        return draft(phrase, speaker.get(), at, limit)
                .or(() -> behind > at ? draft(phrase, speaker.get(), behind, limit) : Optional.empty());
    }

    /** Behind an apposition that follows the name or that the name stands in: "by his envoy, Daniel Otieno, that". */
    private int afterName(Range speaker, int name, int limit) {
        int behind = appositions.behind(name, limit);
        boolean closes = behind == name
                && speaker.to() == name
                && following.is(name, limit, ",")
                && speaker.indices().anyMatch(i -> article.token(i).is(","));
        return closes ? name + 1 : behind;
    }

    /** The first row of the noun whose content begins at a token. */
    private Optional<Draft> draft(Chunk phrase, Actors speaker, int at, int limit) {
        for (Cues.Noun noun : cues.noun(article.token(phrase.head()).lower())) {
            Optional<Range> content =
                    at < limit && !isOfSpeaker(phrase, speaker, at) ? content(noun, at, limit) : Optional.empty();
            if (content.isPresent()) {
                return Optional.of(new Draft(
                        Optional.of(speaker),
                        List.of(content.get()),
                        false,
                        new Range(phrase.head(), phrase.head() + 1),
                        noun.act(),
                        Optional.empty(),
                        noun.id(),
                        Math.min(0.7, speaker.confidence()),
                        article.sentenceOf(phrase.head()).index()));
            }
        }
        return Optional.empty();
    }

    /** "reports from commanders of the fleet": the words behind tell who they are. */
    private boolean isOfSpeaker(Chunk phrase, Actors speaker, int at) {
        return article.token(at).is("of")
                && article.token(phrase.tokens().to()).is("from")
                && speaker.tokens().from() > phrase.tokens().to();
    }

    private Optional<Range> content(Cues.Noun noun, int at, int limit) {
        String next = article.token(at).lower();
        int be = being(at);
        if (be > at) {
            return isPredicate(noun, be, limit) ? nonEmpty(ends.trimmed(be, limit)) : Optional.empty();
        }
        boolean relative = next.equals("that")
                && article.verbsBetween(at + 1, at + 2).stream()
                        .anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE && verb.tense() == VerbGroup.Tense.PAST);
        if (relative || !fits(noun, at, limit)) {
            return Optional.empty();
        }
        int begin = next.equals("to") ? at : at + 1;
        return begin < limit
                ? Optional.of(ends.trimmed(begin, clauseEnd(begin, limit))).filter(content -> !content.isEmpty())
                : Optional.empty();
    }

    /** "Its demand was a truce", "his comment was that"; not "his comments were broadcast", "her remarks were brief". */
    private boolean isPredicate(Cues.Noun noun, int at, int limit) {
        boolean phrase = at < limit
                && (article.token(at).pos() == Pos.DET
                        || article.token(at).is("to")
                        || article.token(at).lower().endsWith("ing"));
        return (noun.act() != SpeechAct.ASSERT && phrase)
                || following.is(at, limit, "that")
                || following.is(at, limit, ":")
                || following.isQuotationAt(at, limit);
    }

    /** Index behind "was", "has been", "has long been", if nothing else is in the verb; else the same index. */
    private int being(int at) {
        Range verb = article.chunkOf(at)
                .filter(chunk -> chunk.tokens().from() == at)
                .map(Chunk::tokens)
                .orElse(new Range(at, at + 1));
        boolean simple = verb.size() == 1 && BE.contains(article.token(at).lower());
        boolean perfect = verb.size() > 1
                && article.token(verb.last()).is("been")
                && WordClass.HAVE.holds(article.token(at));
        return simple || perfect ? verb.to() : at;
    }

    private boolean fits(Cues.Noun noun, int at, int limit) {
        return switch (noun.frame()) {
            case "TO_INF" -> following.is(at, limit, "to") && isVerb(at);
            default -> following.is(at, limit, noun.frame().toLowerCase(Locale.ROOT));
        };
    }

    /** "its warning to Peru that", "his plea to both sides to": behind the one spoken to. */
    private int afterHearer(int at, int limit) {
        boolean hearer =
                at < limit && Hearers.BEHIND_NOUN.contains(article.token(at).lower());
        return hearer ? following.endOfPhrases(at + 1, limit) : at;
    }

    /** "his vow on Monday that", "her warning last week that", "her post on X that". */
    private int afterTime(int at, int limit) {
        if (following.is(at, limit, "on") && isPlatform(at + 1, limit)) {
            return following.endOfPhrases(at + 1, limit);
        }
        int time = at < limit && article.token(at).is("on") ? at + 1 : at;
        return time < limit
                ? article.chunkOf(time)
                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                        .map(chunk -> chunk.tokens().to())
                        .orElse(at)
                : at;
    }

    private boolean isPlatform(int at, int limit) {
        boolean media = following.is(at, limit, "social") && following.is(at + 1, limit, "media");
        return media
                || (at < limit && SpeechClass.PLATFORM.holds(article.token(at)));
    }

    private boolean isVerb(int at) {
        return article.chunkOf(at)
                .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                .isPresent();
    }

    private static Optional<Range> nonEmpty(Range range) {
        return range.size() < 2 ? Optional.empty() : Optional.of(range);
    }

    /** The content of a noun ends before the verb whose subject the noun is, or at a comma before a new clause. */
    private int clauseEnd(int begin, int limit) {
        Optional<VerbGroup> inner = article.verbsBetween(begin, limit).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst();
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(begin))) {
            boolean outer = verb.form() == VerbGroup.Form.FINITE
                    && verb.tokens().from() > begin
                    && verb.depth() == 0
                    && !isFurtherInfinitive(begin, verb)
                    && verb.subjects().stream().allMatch(subject -> subject.to() <= begin);
            boolean second = verb.form() == VerbGroup.Form.FINITE
                    && inner.filter(first -> first.tokens().to() < verb.tokens().from())
                            .filter(first -> !verb.subjects().isEmpty()
                                    && first.subjects().equals(verb.subjects()))
                            .isPresent()
                    && isBare(verb);
            boolean third = inner.filter(
                            first -> first.tokens().to() < verb.tokens().from())
                    .filter(first -> isBare(verb) && isBehindObject(first, verb))
                    .isPresent();
            if ((outer || second || third) && !isQuoted(verb)) {
                return Math.min(limit, verb.tokens().from());
            }
        }
        return limit;
    }

    /** "that they had fled the fighting was doubted": only an object and no opener of a clause stands between the two verbs. */
    private boolean isBehindObject(VerbGroup first, VerbGroup verb) {
        boolean object = verb.subjects().isEmpty()
                || verb.subjects().stream()
                        .allMatch(subject -> subject.from() >= first.tokens().to());
        return object
                && verb.form() == VerbGroup.Form.FINITE
                && cues.verb(article.token(first.head()).lower()).isEmpty()
                && article.verbsBetween(first.tokens().to(), verb.tokens().from()).stream()
                        .noneMatch(other -> other.form() == VerbGroup.Form.FINITE)
                && new Range(first.tokens().to(), verb.tokens().from())
                        .indices()
                        .mapToObj(article::chunkOf)
                        .noneMatch(chunk ->
                                chunk.filter(it -> OPENERS.contains(it.kind())).isPresent());
    }

    private boolean isQuoted(VerbGroup verb) {
        return quoted.holds(verb.head());
    }

    /** "for Peru to leave the valley, hand in its arms and pay": bare infinitives of one list. */
    private boolean isFurtherInfinitive(int begin, VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        boolean listed = article.token(before).text().equals(",")
                || article.token(before).is("and")
                || article.token(before).is("or");
        String word = article.token(verb.head()).lower();
        boolean bare = verb.tokens().size() == 1
                && !word.endsWith("s")
                && (verb.tense() == VerbGroup.Tense.PRESENT
                        || WordClass.BARE_INFINITIVE.holds(word)
                        || word.equals("become"));
        return listed
                && bare
                && article.verbsBetween(begin, before).stream()
                        .anyMatch(earlier -> earlier.form() == VerbGroup.Form.INFINITIVE);
    }

    /** No comma or conjunction links the verb to the clause before it. */
    private boolean isBare(VerbGroup verb) {
        return article.chunkOf(verb.tokens().from() - 1)
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                        || chunk.is(Chunk.Kind.TIME)
                        || chunk.is(Chunk.Kind.OTHER)
                        || chunk.is(Chunk.Kind.VERB_GROUP))
                .filter(chunk -> article.token(chunk.head()).isWord())
                .isPresent();
    }
}

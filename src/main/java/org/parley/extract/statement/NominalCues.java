package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver.Actors;
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
    private static final Set<String> BE = SpeechClass.COPULA.words();

    private final ParsedArticle article;
    private final Authors authors;
    private final Following following;
    private final Appositions appositions;
    private final ContentEnd ends;
    private final Cues cues;
    private final NounContentEnd nounEnds;

    NominalCues(Reading reading) {
        this.article = reading.article();
        this.authors = new Authors(reading.linked(), reading.actors());
        this.following = new Following(article);
        this.appositions = new Appositions(article, following);
        this.ends = reading.ends();
        this.cues = reading.cues();
        this.nounEnds = new NounContentEnd(article, cues);
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
        if (speaker.isEmpty() || isSupposed(phrase) || isDispute(phrase)) {
            return Optional.empty();
        }
        int limit = sentence.tokens().to();
        int name = Math.max(phrase.tokens().to(), speaker.get().tokens().to());
        int at = afterTime(afterName(speaker.get().tokens(), name, limit), limit);
        int behind = afterHearer(at, limit);
        return draft(phrase, speaker.get(), at, limit)
                .or(() -> behind > at ? draft(phrase, speaker.get(), behind, limit) : Optional.empty());
    }

    /** "The price could be Peru's acceptance of": nobody has said it. */
    private boolean isSupposed(Chunk phrase) {
        int first = phrase.tokens().from();
        return article.verbsBetween(Math.max(0, first - 1), first).stream()
                .anyMatch(verb -> verb.tokens().to() == first
                        && WordClass.BE.holds(article.token(verb.head()))
                        && verb.modal().isPresent());
    }

    /** "far apart on their demands for", "divided over his call for": what they differ on. */
    private boolean isDispute(Chunk phrase) {
        int on = phrase.tokens().from() - 1;
        return on > 0
                && (article.token(on).is("on") || article.token(on).is("over"))
                && SpeechClass.AT_ODDS.holds(article.token(on - 1));
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

    /** "reports from commanders of the fleet", "approval by several of them": the words behind tell who they are. */
    private boolean isOfSpeaker(Chunk phrase, Actors speaker, int at) {
        boolean part = speaker.tokens().to() == at
                && WordClass.PART_OF_GROUP.holds(article.token(speaker.tokens().last()));
        return (part && article.token(at).is("of"))
                || (article.token(at).is("of")
                        && article.token(phrase.tokens().to()).is("from")
                        && speaker.tokens().from() > phrase.tokens().to());
    }

    private Optional<Range> content(Cues.Noun noun, int at, int limit) {
        String next = article.token(at).lower();
        int be = being(at);
        int colon = colon(at, be, limit);
        if (colon > 0) {
            boolean clause = noun.frame().equals("THAT")
                    && !following.isQuotationAt(colon + 1, limit)
                    && following.hasFiniteVerb(colon + 1, limit);
            return clause ? nonEmpty(ends.trimmed(colon + 1, limit)) : Optional.empty();
        }
        if (be > at) {
            return isPredicate(noun, be, limit)
                    ? nonEmpty(ends.trimmed(be, beforeComment(be, limit)))
                    : Optional.empty();
        }
        boolean relative = next.equals("that")
                && article.verbsBetween(at + 1, at + 2).stream()
                        .anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE && verb.tense() == VerbGroup.Tense.PAST);
        if (relative || !fits(noun, at, limit)) {
            return Optional.empty();
        }
        int begin = next.equals("to") ? at : at + 1;
        return begin < limit
                ? Optional.of(ends.trimmed(begin, nounEnds.of(begin, limit))).filter(content -> !content.isEmpty())
                : Optional.empty();
    }

    /** "His verdict: the plan was dead", "her message was clear: nobody would leave": the colon; -1 if none stands there. */
    private int colon(int at, int be, int limit) {
        int clear = be > at && be < limit && article.token(be).pos() == Pos.ADJ ? be + 1 : at;
        return following.is(clear, limit, ":") ? clear : -1;
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

    /** Before ", with aides saying", ", while Peru wants": what the reporter adds. */
    private int beforeComment(int begin, int limit) {
        for (int i = begin + 1; i + 1 < limit; i++) {
            if (following.is(i, limit, ",") && SpeechClass.COMMENT_OPENER.holds(article.token(i + 1))) {
                return i;
            }
        }
        return limit;
    }

    /** Index behind "was", "has been", "has long been", if nothing else is in the verb; else the same index. */
    private int being(int at) {
        Range verb = article.chunkOf(at)
                .filter(chunk -> chunk.tokens().from() == at)
                .map(Chunk::tokens)
                .orElse(new Range(at, at + 1));
        boolean simple = verb.size() == 1 && BE.contains(article.token(at).lower());
        boolean perfect =
                verb.size() > 1 && article.token(verb.last()).is("been") && WordClass.HAVE.holds(article.token(at));
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
        return media || (at < limit && SpeechClass.PLATFORM.holds(article.token(at)));
    }

    private boolean isVerb(int at) {
        return article.chunkOf(at)
                .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                .isPresent();
    }

    private static Optional<Range> nonEmpty(Range range) {
        return range.size() < 2 ? Optional.empty() : Optional.of(range);
    }
}

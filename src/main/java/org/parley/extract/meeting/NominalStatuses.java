package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/** Reads how far an encounter came from a noun that it stands behind: "the postponement of", "hopes for a resumption of". */
final class NominalStatuses {
    /** Words for whose an encounter is, up to what came of it. */
    private static final int PARTIES = 14;

    private final ParsedArticle article;
    private final MeetingWords words;

    NominalStatuses(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** Tells those mentions their status that such a noun tells it of. */
    void tell(List<Encounter> mentions) {
        for (Encounter mention : mentions) {
            status(mention).ifPresent(status -> mention.status = Optional.of(status));
        }
    }

    private Optional<MeetingStatus> status(Encounter mention) {
        int of = mention.trigger.from() - 1;
        if (isOver(mention)) {
            return Optional.of(MeetingStatus.HELD);
        }
        if (isWithout(mention)) {
            return Optional.of(MeetingStatus.CANCELLED);
        }
        if (of < 1 || !article.token(of).is("of")) {
            return Optional.empty();
        }
        String noun = article.token(of - 1).lower();
        if (words.is(Use.CALLING_OFF, noun)) {
            return Optional.of(MeetingStatus.CANCELLED);
        }
        boolean wanted = words.is(Use.REVIVAL, noun) && mention.status.isEmpty() && isWanted(of - 1);
        return wanted ? Optional.of(MeetingStatus.PROPOSED) : Optional.empty();
    }

    /** "issued after talks between Lara and rebel leaders": what comes after is told as past. */
    private boolean isOver(Encounter mention) {
        int after = mention.trigger.from() - 1;
        return mention.withGroup
                && mention.participants.size() == 1
                && mention.status.isEmpty()
                && after >= 0
                && (article.token(after).is("after") || article.token(after).is("following"))
                && article.verbsIn(article.sentenceOf(after)).stream().noneMatch(StatusReader::isAhead);
    }

    /** "With the meeting of the two men cancelled, their aides met": an adjunct without a verb of its own. */
    private boolean isWithout(Encounter mention) {
        int with = mention.trigger.from() - 1;
        if (with < 0 || !article.token(with).is("with") || mention.verbal) {
            return false;
        }
        int end = article.sentenceOf(with).tokens().to();
        return IntStream.range(mention.trigger.to(), Math.min(end - 1, mention.trigger.to() + PARTIES))
                .takeWhile(i -> article.token(i).pos() != Pos.AUX)
                .filter(i -> words.handling(article.token(i).lower()).contains(Handling.CANCEL))
                .anyMatch(i -> article.token(i + 1).text().equals(","));
    }

    /** "looks forward to the revival", "push for the early resumption". */
    private boolean isWanted(int noun) {
        int before = article.beforeChunk(noun);
        return before >= 0
                && (article.token(before).is("for") || article.token(before).is("to"));
    }
}

package org.parley.link;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.rules.Gazetteer;
import org.parley.rules.OfficeClass;
import org.parley.rules.SingleOffices;

/**
 * Finds whom an office means that the article gives no name: "the French president" is who held it on the day of the article,
 * if one person certainly did and no other may have done.
 */
final class TermHolders {
    static final String RULE = "title-by-term";
    static final double CONFIDENCE = 0.55;

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final ParsedArticle article;
    private final Gazetteer gazetteer;

    TermHolders(ParsedArticle article, Gazetteer gazetteer) {
        this.article = article;
        this.gazetteer = gazetteer;
    }

    /** The days on which a term may have begun or ended. */
    private record Bound(LocalDate first, LocalDate last) {}

    /** Id of the holder; empty for offices that several hold, for other days than the article's and for generic phrases. */
    Optional<String> of(Chunk phrase, Title title, List<EntityKey> owners) {
        Optional<SingleOffices.Office> office = gazetteer.singleOffices().find(OfficeWords.plain(title.label()));
        Optional<LocalDate> day = day(phrase);
        Optional<String> state = state(office, owners);
        boolean one = title.tense() == Title.Tense.CURRENT && !title.plural() && isDefinite(phrase, title);
        return office.isPresent() && day.isPresent() && state.isPresent() && one && isOfToday(phrase, day.get())
                ? holder(office.get(), state.get(), day.get())
                : Optional.empty();
    }

    /** That which the article tells, or the only one that has the office: "the pope". */
    private static Optional<String> state(Optional<SingleOffices.Office> office, List<EntityKey> owners) {
        if (owners.isEmpty()) {
            return office.flatMap(SingleOffices.Office::state);
        }
        boolean one = owners.size() == 1 && owners.get(0).kind() == EntityKind.STATE;
        return one ? Optional.of(owners.get(0).slug()) : Optional.empty();
    }

    /** "the prime minister": the states of those that the article names in which a person is known to hold it. */
    List<EntityKey> served(EntityKey person, Title title, List<EntityKey> states) {
        TermDates dates = new TermDates(article.article());
        List<String> served = gazetteer.terms(person.slug()).stream()
                .filter(term -> OfficeWords.mayMean(title.label(), term.label()) && dates.mayHold(term))
                .map(Gazetteer.Term::organization)
                .toList();
        return states.stream()
                .filter(state -> OwnersAround.isSingle(title) && served.contains(state.slug()))
                .toList();
    }

    /** That of the entry of a live page, or of the article. */
    private Optional<LocalDate> day(Chunk phrase) {
        return article.article()
                .sectionOf(article.annotated().blockOf(article.sentenceOf(phrase.head())))
                .date()
                .or(() -> article.article().metadata().published());
    }

    /** "the French president", "France's president"; but "became French president" is the office. */
    private boolean isDefinite(Chunk phrase, Title title) {
        int from = phrase.tokens().from();
        boolean possessive = from < title.tokens().from()
                && new Range(from, title.tokens().from()).indices().anyMatch(i -> article.token(i)
                        .isPossessive());
        return article.token(from).is("the") || possessive;
    }

    /** "the then French president", "in 1995 the French president": another one. */
    private boolean isOfToday(Chunk phrase, LocalDate day) {
        Range sentence = article.sentenceOf(phrase.head()).tokens();
        return sentence.indices().allMatch(i -> isOfToday(article.token(i).lower(), day))
                && phrase.tokens().indices().noneMatch(i -> OfficeClass.OTHER_HOLDER.holds(article.token(i)));
    }

    private static boolean isOfToday(String word, LocalDate day) {
        boolean year = word.length() == YEAR && word.chars().allMatch(Character::isDigit);
        return !word.equals("then") && (!year || word.equals(Year.from(day).toString()));
    }

    private Optional<String> holder(SingleOffices.Office office, String state, LocalDate day) {
        List<Gazetteer.Holder> possible = gazetteer.holders(state).stream()
                .filter(holder ->
                        office.labels().contains(OfficeWords.plain(holder.term().label())))
                .filter(holder -> mayHold(holder.term(), office, day))
                .toList();
        List<String> ids =
                possible.stream().map(Gazetteer.Holder::person).distinct().toList();
        boolean sure = possible.stream().anyMatch(holder -> holds(holder.term(), office, day));
        return ids.size() == 1 && sure ? Optional.of(ids.get(0)) : Optional.empty();
    }

    private boolean mayHold(Gazetteer.Term term, SingleOffices.Office office, LocalDate day) {
        return !day.isBefore(start(term).first())
                && !day.isAfter(end(term, office).last());
    }

    private boolean holds(Gazetteer.Term term, SingleOffices.Office office, LocalDate day) {
        return !day.isBefore(start(term).last())
                && !day.isAfter(end(term, office).first());
    }

    private static Bound start(Gazetteer.Term term) {
        return term.start().isEmpty() ? new Bound(LocalDate.MIN, LocalDate.MAX) : bound(term.start());
    }

    /** One that is open is known up to the day of the source that was asked last. */
    private Bound end(Gazetteer.Term term, SingleOffices.Office office) {
        if (!term.end().isEmpty()) {
            return bound(term.end());
        }
        LocalDate known = start(term).first().isAfter(office.checked())
                ? gazetteer.singleOffices().latest()
                : office.checked();
        return new Bound(known, known);
    }

    private static Bound bound(String date) {
        return switch (date.length()) {
            case YEAR ->
                new Bound(
                        Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth());
            case MONTH ->
                new Bound(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
            default -> new Bound(LocalDate.parse(date), LocalDate.parse(date));
        };
    }
}

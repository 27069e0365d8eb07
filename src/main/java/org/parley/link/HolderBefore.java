package org.parley.link;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.rules.OfficeClass;

/** Finds the holder who is named before a title: in an apposition, a bracket, a relative clause or by a verb of being. */
final class HolderBefore {
    private static final Set<String> BEING = OfficeClass.BEING_IN_OFFICE.words();
    private static final Set<String> NAMING = OfficeClass.NAMING_TO_OFFICE.words();
    private static final Set<String> PAST = OfficeClass.ONCE.words();
    private static final Set<String> TERMS = OfficeClass.TERM_OF_OFFICE.words();
    private static final Set<String> LEAVING = OfficeClass.LEAVING_OFFICE.words();
    private static final Set<String> ENTERING = OfficeClass.ENTERING_OFFICE.words();
    private static final int NEAR = 9;
    private static final int LONGEST_TERM = 4;

    private final Words words;
    private final TitlePhrases phrases;
    private final Fronted fronted;
    private final InRole inRole;

    HolderBefore(Words words, TitlePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.fronted = new Fronted(words, phrases);
        this.inRole = new InRole(words);
    }

    /**
     * The holder.
     *
     * @param apposition they stand side by side, without a verb
     * @param past the words put the office into the past
     */
    record Match(Name person, boolean apposition, boolean past) {}

    Optional<Match> find(TitlePhrase phrase) {
        int at = phrase.from() - 1;
        boolean past = PAST.contains(words.token(phrase.from()).lower());
        while (words.has(at)
                && !words.is(at, "as")
                && (words.token(at).pos() == Pos.ADV
                        || PAST.contains(words.token(at).lower()))) {
            past |= PAST.contains(words.token(at).lower());
            at--;
        }
        int then = beforeThatTime(phrase, at);
        past |= then < at;
        at = then;
        if (isMark(at)) {
            boolean former =
                    past || Tenure.behind(words, phrase).filter(Tenure::past).isPresent();
            return personBefore(at)
                    .filter(person -> closes(phrase) && !fronted.isAttribution(phrase, person) && !isListed(phrase))
                    .filter(person -> !fronted.partsFrom(phrase, person))
                    .map(person -> new Match(person, true, former));
        }
        return byVerb(phrase, at)
                .or(() ->
                        inRole.mark(phrase).flatMap(this::personBefore).map(person -> new Match(person, false, false)));
    }

    /** "Ana Lara, at that time Peru's envoy", "at the time Peruvian envoy", where the time is read as part of the phrase. */
    private int beforeThatTime(TitlePhrase phrase, int at) {
        int time = words.is(phrase.from() + 1, "time") ? phrase.from() + 1 : at;
        boolean past = words.is(time, "time") && words.is(time - 1, "that", "the") && words.is(time - 2, "at");
        return past ? time - 3 : at;
    }

    private boolean isMark(int at) {
        return words.is(at, ",", "(", "\u2014", "\u2013", "-", "--");
    }

    /** The name before the mark; an age, a bracket or a place may stand between. */
    Optional<Name> personBefore(int mark) {
        int end = mark;
        if (words.has(end - 1) && isAge(end - 1) && words.is(end - 2, ",")) {
            end -= 2;
        }
        if (words.is(end - 1, ")")) {
            end = opening(end - 1);
        }
        if (words.is(end - 1, "himself", "herself")) {
            end--;
        }
        Optional<Name> name = words.nameBefore(end);
        if (name.isPresent() && name.get().kind() != EntityKind.PERSON) {
            int before = name.get().tokens().from() - 1;
            before = words.is(before, "the") ? before - 1 : before;
            name = words.is(before, "of", "for") ? words.nameBefore(before) : Optional.empty();
        }
        return name.filter(found -> found.kind() == EntityKind.PERSON);
    }

    private boolean isAge(int i) {
        return words.token(i).pos() == Pos.NUM || words.token(i).text().chars().allMatch(Character::isDigit);
    }

    private int opening(int close) {
        int at = close;
        while (words.has(at) && close - at < NEAR && !words.is(at, "(")) {
            at--;
        }
        return at;
    }

    /** "She met Ana Lara, the Ruritanian president, the Freedonian king and …": an office of another state goes on a list. */
    private boolean isListed(TitlePhrase phrase) {
        int next = phrase.to() + 1;
        return words.is(phrase.to(), ",", "and")
                && words.is(phrase.from(), "the")
                && words.is(next, "the")
                && phrases.at(next)
                        .filter(phrase::isOfOtherState)
                        .filter(other -> !other.title().plural())
                        .isPresent();
    }

    /** What the words between a holder and an office say, read backwards. */
    private static final class Run {
        int from;
        boolean verb;
        boolean was;
        boolean served;
        boolean has;
        boolean left;
    }

    /** "X is the president", "X, who was president", "X was elected president", "X resigned as president". */
    private Optional<Match> byVerb(TitlePhrase phrase, int at) {
        return told(phrase, at)
                .flatMap(told -> personBefore(told.end()).map(person -> new Match(person, false, told.past())));
    }

    /** What a verb tells of the office: behind whom it does, and whether as past. */
    record Told(int end, boolean past) {}

    Optional<Told> told(TitlePhrase phrase) {
        int at = phrase.from() - 1;
        while (words.has(at) && words.token(at).pos() == Pos.ADV && !words.is(at, "as")) {
            at--;
        }
        return told(phrase, at);
    }

    private Optional<Told> told(TitlePhrase phrase, int at) {
        Run run = run(at);
        boolean possessor = words.has(phrase.to()) && words.token(phrase.to()).isPossessive();
        if (!run.verb || possessor || words.is(phrase.from(), "no") || words.is(at, "not", "never")) {
            return Optional.empty();
        }
        int i = run.from;
        boolean relative = words.is(i, "who");
        int end = relative && words.is(i - 1, ",", "(") ? i - 1 : relative ? i : pastApposition(i) + 1;
        boolean former = run.left || isPast(run, phrase, relative, at);
        return Optional.of(new Told(end, former));
    }

    /** "Ana Lara, a Peruvian, had served as": where the words between two commas begin; else the place itself. */
    private int pastApposition(int comma) {
        if (words.is(comma, ",") && words.has(comma - 1) && isAge(comma - 1)) {
            return comma - 1;
        }
        int at = comma - 1;
        while (words.is(comma, ",") && words.has(at) && comma - at < NEAR && isDescribing(at)) {
            at--;
        }
        return words.is(comma, ",") && words.is(at, ",") && words.is(at + 1, "a", "an", "the") ? at - 1 : comma;
    }

    /** "Ana Lara, a human rights lawyer and": who is described by the words that end here. */
    Optional<Name> called(int end) {
        int at = end - 1;
        while (words.has(at) && end - at < NEAR && isDescribing(at) && !words.is(at, "a", "an")) {
            at--;
        }
        return at < end - 1 && words.is(at, "a", "an") && isMark(at - 1) ? personBefore(at - 1) : Optional.empty();
    }

    private boolean isDescribing(int i) {
        return switch (words.token(i).pos()) {
            case DET, ADJ, NOUN, PROPN -> true;
            default -> words.is(i, "of");
        };
    }

    /** Where "who" stands between another office and this one: "a former envoy who is now a fellow"; else -1. */
    int relative(TitlePhrase phrase) {
        int at = phrase.from() - 1;
        while (words.has(at) && words.token(at).pos() == Pos.ADV && !words.is(at, "as")) {
            at--;
        }
        Run run = run(at);
        boolean now = run.verb && !run.was && !run.served && !run.left;
        return now && words.is(run.from, "who") && !words.is(run.from - 1, ",") ? run.from : -1;
    }

    private Run run(int at) {
        Run run = new Run();
        int i = at;
        while (words.has(i) && at - i < NEAR && (isLink(i) || term(i) < i)) {
            String word = words.token(i).lower();
            run.verb |= BEING.contains(word) || NAMING.contains(word) || isSelf(i);
            run.was |= words.is(i, "was") || (words.is(i, "had") && words.is(i + 1, "been"));
            run.served |= words.is(i, "served", "filled", "deputised", "deputized");
            run.has |= words.is(i, "has", "have");
            run.left |= LEAVING.contains(word);
            i = term(i) - 1;
        }
        run.from = i;
        return run;
    }

    /** "had served as", "was minister from 2010 to 2014"; "has served as" goes on if it says since when. */
    private boolean isPast(Run run, TitlePhrase phrase, boolean relative, int at) {
        Optional<Tenure> tenure = Tenure.behind(words, phrase);
        boolean over = tenure.filter(Tenure::past).isPresent();
        boolean lasting = tenure.isPresent() && !over;
        if (run.served) {
            return !(run.has && lasting);
        }
        boolean named = NAMING.contains(words.token(at).lower());
        return run.was && !named && (relative || over || words.is(phrase.to(), "until", "from", "between"));
    }

    /** Where "a second term", "his post" begins that ends here; the place itself for any other word. */
    private int term(int i) {
        if (!TERMS.contains(words.token(i).lower())) {
            return i;
        }
        int from = i;
        while (words.has(from - 1) && i - from < LONGEST_TERM && isBeforeTerm(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isBeforeTerm(int i) {
        return switch (words.token(i).pos()) {
            case DET, ADJ, NUM -> true;
            case NOUN -> words.is(i, "year", "month") || words.token(i).lower().contains("-");
            default -> words.is(i, "his", "her", "their", "the", "a", "up", "-");
        };
    }

    private boolean isLink(int i) {
        String word = words.token(i).lower();
        return BEING.contains(word)
                || NAMING.contains(word)
                || LEAVING.contains(word)
                || ENTERING.contains(word)
                || words.token(i).pos() == Pos.AUX
                || words.token(i).pos() == Pos.ADV
                || isTime(i)
                || isSelf(i)
                || words.is(i, OfficeClass.SERVING);
    }

    /** "has declared himself": both words. */
    private boolean isSelf(int i) {
        int verb = words.is(i, "himself", "herself") ? i - 1 : i;
        return words.is(verb, OfficeClass.DECLARING) && words.is(verb + 1, "himself", "herself");
    }

    /** "was sworn in on Thursday as": a time between verb and office. */
    private boolean isTime(int i) {
        int day = words.is(i, "on", "in") ? i + 1 : i;
        return words.has(day)
                && words.article()
                        .chunkOf(day)
                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                        .isPresent();
    }

    /** An apposition ends with a mark, the sentence, a clause or a further phrase, not with another name or noun. */
    private boolean closes(TitlePhrase phrase) {
        int end = phrase.to();
        if (end
                >= words.article()
                        .sentenceOf(phrase.title().tokens().from())
                        .tokens()
                        .to()) {
            return true;
        }
        boolean person = words.nameAt(end)
                .filter(name -> name.kind() == EntityKind.PERSON)
                .isPresent();
        return !person
                && switch (words.token(end).pos()) {
                    case NOUN, PROPN, DET, NUM, PART -> words.is(end, "who", "to");
                    case ADJ -> words.is(end, "who", "whose");
                    default -> true;
                };
    }
}

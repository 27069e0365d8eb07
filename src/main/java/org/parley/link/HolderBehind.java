package org.parley.link;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.rules.OfficeClass;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Finds the holder who is named behind a title: right behind it, behind a mark that closes its phrase, or behind a clause. */
final class HolderBehind {
    private static final int FRONTED = 8;
    private static final int LONGEST_CLAUSE = 14;
    private static final Set<String> RANKED = WordClass.ORDER.words();

    private final Words words;
    private final TitlePhrases phrases;
    private final OpenApposition open;

    HolderBehind(Words words, TitlePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.open = new OpenApposition(words);
    }

    /** The person whose name begins here, behind words of respect. */
    Optional<Name> adjacent(int at) {
        int i = words.pastAge(isClosing(at) ? at + 1 : at);
        i = pastNationality(i);
        while (words.isHonorific(i) && words.nameAt(i).isEmpty()) {
            i++;
        }
        return words.nameAt(words.pastBracket(i)).filter(name -> name.kind() == EntityKind.PERSON);
    }

    /** "[Prime Minister] Lara": what somebody put into a quotation. */
    private boolean isClosing(int at) {
        return words.is(at, "]")
                && phrases.all().stream().anyMatch(phrase -> phrase.to() == at && words.is(phrase.from() - 1, "["));
    }

    /** "the commission's chairman, Ruritanian Ana Lara": behind the adjective before the name. */
    private int pastNationality(int i) {
        return words.nameAt(i)
                .filter(name -> name.form() == Name.Form.DEMONYM && words.is(i - 1, ","))
                .map(name -> name.tokens().to())
                .filter(next -> words.nameAt(next)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .isPresent())
                .orElse(i);
    }

    /** The name after "president," or "president, Dr."; it must end with a mark or stand at the head of the sentence. */
    Optional<Name> behindMark(TitlePhrase phrase) {
        int mark = pastMatter(Tenure.behind(words, phrase).map(Tenure::to).orElse(phrase.to()));
        boolean indefinite = words.is(phrase.from(), "a", "an");
        if (!words.is(mark, ",", ":", "(", "\u2014", "\u2013") || (indefinite && !mayName(phrase))) {
            return Optional.empty();
        }
        return adjacent(mark + 1)
                .filter(name -> !indefinite || words.is(name.tokens().to(), ",", "of"))
                .filter(name -> closes(name, mark) || open.names(phrase, name, mark))
                .filter(name -> phrase.owner().isPresent() || !isEnumeration(name));
    }

    /** "head of the UN mission in Ruritania Ana Lara". */
    Optional<Name> adjacentToPlace(int at) {
        return words.is(at, "in")
                ? words.nameAt(at + 1)
                        .filter(place -> place.kind() == EntityKind.STATE || place.kind() == EntityKind.PLACE)
                        .flatMap(place -> words.nameAt(place.tokens().to()))
                        .filter(name -> name.kind() == EntityKind.PERSON)
                : Optional.empty();
    }

    /** "the UN commander in Ruritania,", "head of the mission in Ruritania (UNMIR),": where, and a short form. */
    int pastPlace(int at) {
        if (words.is(at, "in")
                && words.is(at + 1, "the")
                && words.is(at + 2, WordClass.PLACE_NOUN)
                && words.is(at + 3, ",")) {
            return at + 3;
        }
        Optional<Name> place = words.is(at, "in") ? words.nameAt(at + 1) : Optional.empty();
        int to = place.filter(name -> name.kind() == EntityKind.STATE || name.kind() == EntityKind.PLACE)
                .map(name -> name.tokens().to())
                .orElse(at);
        boolean bracket = words.is(to, "(") && words.is(to + 2, ")") && words.is(to + 3, ",");
        int end = bracket ? to + 3 : to;
        return words.is(end, ",") ? end : at;
    }

    /** "the minister in charge of the talks,", "the minister responsible for Order and Peace,": what it is about, or where. */
    private int pastMatter(int at) {
        boolean matter = (words.is(at, "in") && words.is(at + 1, "charge") && words.is(at + 2, "of"))
                || (words.is(at, "responsible") && words.is(at + 1, "for"));
        if (!matter) {
            return pastPlace(at);
        }
        int limit = Math.min(
                at + LONGEST_CLAUSE, words.article().sentenceOf(at).tokens().to());
        int end = at + 2;
        while (end < limit && !words.is(end, ",") && words.token(end).pos() != Pos.VERB) {
            end++;
        }
        return end < limit && words.is(end, ",") ? end : at;
    }

    /** "a spokesman for the Ruritanian president, Ana Lara, said": hers is the definite one of the two offices. */
    Optional<Name> inner(TitlePhrase phrase, int outermost) {
        boolean outer = words.is(outermost, "a", "an")
                && (words.is(phrase.from(), "the") || isPossessed(phrase))
                && phrase.owner().isPresent();
        return outer && words.is(phrase.to(), ",")
                ? adjacent(phrase.to() + 1)
                        .filter(name -> words.is(name.tokens().to(), ","))
                : Optional.empty();
    }

    private boolean isPossessed(TitlePhrase phrase) {
        int before = phrase.title().tokens().from() - 1;
        return before > phrase.from() && words.token(before).isPossessive();
    }

    /** "Ruritania's vice president and foreign minister, Ana Lara, said": both are hers. */
    Optional<Name> enclosed(TitlePhrase second) {
        return words.is(second.to(), ",")
                ? adjacent(second.to() + 1)
                        .filter(name -> words.is(name.tokens().to(), ","))
                : Optional.empty();
    }

    /** "A spokesman for the rebels, Abu Lara, denied it", but not "A spokesman for the minister, Abu Lara, denied it". */
    private boolean mayName(TitlePhrase phrase) {
        boolean opens = phrase.from()
                == words.article().sentenceOf(phrase.from()).tokens().from();
        return opens
                && words.is(phrase.to(), ",")
                && phrases.all().stream().noneMatch(other -> !other.equals(phrase) && other.to() == phrase.to());
    }

    /** "the last president to visit Ruritania was Ana Lara": one of a row, told apart by what he did. */
    Optional<Name> behindCopula(TitlePhrase phrase) {
        Range before = new Range(phrase.from(), phrase.title().tokens().from() + 1);
        boolean one =
                before.indices().anyMatch(i -> RANKED.contains(words.token(i).lower()));
        if (!one || !words.is(phrase.to(), "to", "who")) {
            return Optional.empty();
        }
        int limit = Math.min(
                phrase.to() + LONGEST_CLAUSE,
                words.article().sentenceOf(phrase.to()).tokens().to());
        for (int i = phrase.to() + 2; i < limit; i++) {
            if (words.is(i, "was", "is")) {
                return adjacent(i + 1);
            }
        }
        return Optional.empty();
    }

    private boolean closes(Name name, int mark) {
        int end = name.tokens().to();
        Range sentence = words.article().sentenceOf(mark).tokens();
        boolean ofState = words.is(end, "of", "from")
                && words.nameAt(end + 1)
                        .filter(from -> from.kind() != EntityKind.PERSON)
                        .isPresent();
        return end >= sentence.to()
                || ofState
                || speaks(end, mark)
                || words.is(end, ",", ".", ")", ";", "\u2014", "\u2013", "-", "who", "?", "!", "(", "\"")
                || (words.is(end, "and") && !words.is(sentence.from(), "according"))
                || (mark - sentence.from() <= FRONTED && !isGoverned(mark, sentence))
                || (words.is(sentence.from(), "as")
                        && phrases.at(sentence.from() + 1)
                                .filter(as -> as.to() == mark)
                                .isPresent());
    }

    /** "On Monday the president, Varga said", "In Oslo, the president, Varga said": the second comma is lost. */
    private boolean speaks(int verb, int mark) {
        Optional<TitlePhrase> phrase = phrases.all().stream()
                .filter(found -> found.to() == mark && words.is(found.from(), "the", "his", "her"))
                .findFirst();
        int before = phrase.map(found -> found.from() - 1).orElse(-1);
        boolean joint = words.is(before, "and")
                && phrase.isPresent()
                && Counterparts.is(phrase.get().title());
        if (joint) {
            return words.has(verb) && words.token(verb).pos() == Pos.VERB;
        }
        boolean apart = words.is(before, ",")
                || (words.has(before)
                        && words.article()
                                .chunkOf(before)
                                .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                                .isPresent());
        return apart && words.is(verb, SpeechClass.SPEECH_OR_WHO);
    }

    /** "Speaking after the president, Varga said": the title belongs to the verb or preposition before it. */
    private boolean isGoverned(int mark, Range sentence) {
        return phrases.all().stream()
                .filter(phrase -> phrase.to() == mark && phrase.from() > sentence.from())
                .anyMatch(phrase -> !words.is(phrase.from() - 1, "as", "\"") && !isOnce(phrase));
    }

    /** "Formerly Ruritania's envoy, Ana Lara left": what was in front of the name is over. */
    boolean isOnce(TitlePhrase phrase) {
        return words.is(phrase.from(), OfficeClass.ONCE_IN_FRONT)
                || words.is(phrase.from() - 1, OfficeClass.ONCE_IN_FRONT);
    }

    /** "the president, Varga, and Lind": names of a list, not an apposition. */
    private boolean isEnumeration(Name person) {
        int after = person.tokens().to() + 1;
        return words.is(after - 1, ",")
                && words.is(after, "and")
                && words.nameAt(after + 1)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .isPresent();
    }
}

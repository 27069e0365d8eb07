package org.parley.link;

import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;

/** Tells who acts or reports from who was named in front: "After meeting the envoy, Ana Lara, the Ruritanian president said". */
final class Fronted {
    private final Words words;
    private final TitlePhrases phrases;

    Fronted(Words words, TitlePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The office is the subject of its clause, and the name before it belongs to what stands in front of the clause. */
    boolean partsFrom(TitlePhrase office, Name before) {
        Range sentence = words.article().sentenceOf(office.from()).tokens();
        int governor = beforeTitles(before.tokens().from()) - 1;
        return governor >= sentence.from()
                && words.is(office.from() - 1, ",")
                && isGoverning(governor)
                && isSubject(office)
                && words.article().verbsIn(words.article().sentenceOf(office.from())).stream()
                        .noneMatch(verb -> verb.form() == VerbGroup.Form.FINITE
                                && verb.head() < before.tokens().from());
    }

    /** "Troops left the base of General Lara, a ministry spokesman said": who reports, not who was named last. */
    boolean isAttribution(TitlePhrase phrase, Name person) {
        Range sentence = words.article().sentenceOf(person.tokens().from()).tokens();
        return words.is(phrase.to(), SpeechClass.SPEECH_OR_WHO)
                && !words.is(phrase.to(), "who")
                && words
                        .article()
                        .verbsIn(words.article().sentenceOf(person.tokens().from()))
                        .stream()
                        .anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE
                                && sentence.contains(verb.head())
                                && verb.head() < person.tokens().from());
    }

    private boolean isGoverning(int at) {
        return (words.token(at).pos() == Pos.ADP && !words.is(at, "as"))
                || (words.token(at).pos() == Pos.VERB && words.token(at).lower().endsWith("ing"));
    }

    private boolean isSubject(TitlePhrase office) {
        int end = pastHolder(office.to());
        return words.article().verbsIn(words.article().sentenceOf(office.from())).stream()
                .anyMatch(verb ->
                        verb.form() == VerbGroup.Form.FINITE && verb.tokens().from() == end);
    }

    /** "After talks with Varga, the Ruritanian president, Ana Lara, said": where the verb must stand. */
    private int pastHolder(int end) {
        return words.is(end, ",")
                ? words.nameAt(end + 1)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .map(name -> name.tokens().to())
                        .filter(close -> words.is(close, ","))
                        .map(close -> close + 1)
                        .orElse(end)
                : end;
    }

    /** "the envoy, Ana Lara", "Mr Lara": where the words begin that belong to the name. */
    private int beforeTitles(int name) {
        int from = name;
        Optional<TitlePhrase> title = ending(from).or(() -> ending(name - 1));
        while (title.isPresent()) {
            from = title.get().from();
            title = ending(from);
        }
        while (words.isHonorific(from - 1)) {
            from--;
        }
        return from;
    }

    private Optional<TitlePhrase> ending(int at) {
        return phrases.all().stream().filter(phrase -> phrase.to() == at).findFirst();
    }
}

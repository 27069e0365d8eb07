package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/** Reads encounters from verbs of meeting: "met", "spoke with", "hosted". */
final class VerbEncounters {
    private final Scene scene;
    private final ParsedArticle article;
    private final OtherParty otherParty;
    private final VerbMentions mentions;
    private final Antecedents antecedents;
    private final EncounterVerbs verbs;
    private final Apart apart;
    private final Mutual joint;
    private final ToldByNoun nouns;
    private final Counterparts counterparts;
    private final Requests requests;

    VerbEncounters(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.verbs = new EncounterVerbs(article, scene.words());
        this.apart = new Apart(article, scene.words());
        this.joint = new Mutual(article, scene.words());
        this.nouns = new ToldByNoun(article, scene.words());
        this.counterparts = new Counterparts(scene);
        this.requests = new Requests(scene);
        this.antecedents = new Antecedents(article, scene.participants());
        this.otherParty = new OtherParty(article, scene.participants(), scene.words());
        this.mentions = new VerbMentions(scene);
    }

    /** The encounters that a verb tells of, the second one of "met A in Lima and B in Oslo" among them. */
    List<Encounter> find(VerbGroup verb) {
        Optional<MeetingWords.Verb> row = verbs.row(verb);
        if (row.isEmpty() || scene.longSpeech().holds(verb.head()) || isJoined(verb) || nouns.tells(row.get(), verb)) {
            return List.of();
        }
        int at = verbs.end(verb);
        if (row.get().is(Mark.CEREMONY)
                && at < article.tokens().size()
                && article.token(at).is("no")) {
            return List.of();
        }
        List<EntityKey> doers = listed(verb).orElseGet(() -> doers(verb));
        Optional<OtherParty.Found> others = isReceived(row.get(), verb)
                ? Optional.of(new OtherParty.Found(scene.subjects().of(verb), List.of()))
                : otherParty.find(row.get(), verb, at).or(() -> antecedents.other(row.get(), verb));
        List<EntityKey> other = others.map(OtherParty.Found::keys).orElse(List.of());
        boolean reciprocal = joint.isReciprocal(row.get(), verb, at);
        List<EntityKey> parties =
                other.isEmpty() && (row.get().is(Mark.MUTUAL) || reciprocal) ? joint(verb, doers) : doers;
        boolean mutual = (row.get().is(Mark.MUTUAL)
                        || (parties.size() > 1
                                && (reciprocal
                                        || joint.isByPhone(row.get(), at)
                                        || joint.isToDiscuss(row.get(), verb))))
                && other.isEmpty()
                && (parties.size() > 1 || (parties.size() == 1 && !row.get().is(Mark.CEREMONY) && isGroup(verb)));
        boolean group = (parties.size() == 1 && otherParty.isGroup(row.get(), at))
                || (parties.isEmpty() && isUnnamed(row.get(), verb, other));
        if (parties.isEmpty() && other.isEmpty() && row.get().is(Mark.MUTUAL) && isKnownGroup(verb)) {
            return List.of(mentions.pointing(verb, row.get()));
        }
        if ((other.isEmpty() && !mutual && !group)
                || (!group && !(mutual && reciprocal) && !counterparts.meet(verb, parties, other))) {
            return List.of();
        }
        Encounter first = mentions.of(verb, row.get(), parties, other);
        first.status = requests.answer(verb).or(() -> first.status);
        first.kind = isOfLeaders(verb, parties, other) ? MeetingKind.SUMMIT : mentions.kind(row.get(), verb, at);
        first.evidence = mentions.evidence(verb, at);
        first.withGroup = group || (parties.isEmpty() && scene.subjects().isWriter(verb));
        first.separate = !row.get().is(Mark.CEREMONY) && apart.isApart(verb, at);
        if (first.participants.size() < 2 && !mutual && !first.withGroup) {
            return List.of();
        }
        boolean apiece = parties.size() == 1 || (parties.size() == 2 && apart.isSeparate(verb));
        if (apiece && other.size() > 1 && isOneByOne(verb, first, other)) {
            return other.stream()
                    .map(party -> VerbMentions.alone(first, parties, party))
                    .toList();
        }
        if (parties.size() > 1 && other.size() == 1 && isEachOf(verb, first)) {
            return parties.stream()
                    .map(party -> VerbMentions.alone(first, other, party))
                    .toList();
        }
        List<Encounter> found = new ArrayList<>(List.of(first));
        others.map(OtherParty.Found::gapped).orElse(List.of()).forEach(gap -> found.add(mentions.gapped(first, gap)));
        return found;
    }

    /** "called Lara and Varga", "met separately with both", "paid a visit to both": one after the other. */
    private boolean isOneByOne(VerbGroup verb, Encounter first, List<EntityKey> other) {
        boolean call = first.kind == MeetingKind.CALL && !apart.isJoint(verb);
        boolean apiece = apart.isSeparate(verb) || verbs.row(verb).orElseThrow().is(Mark.VISIT);
        return call || (apiece && !counterparts.isOneSide(other));
    }

    /** "Lara and Soto each met Varga", "have both called her": they did not do it together. */
    private boolean isEachOf(VerbGroup verb, Encounter first) {
        boolean call = first.kind == MeetingKind.CALL && !apart.isJoint(verb);
        return new Range(verb.tokens().from() - 1, verb.tokens().to())
                .indices()
                .anyMatch(i -> i >= 0
                        && (article.token(i).is("each")
                                || (call && article.token(i).is("both"))));
    }

    /** "received Lara, Soto and Varga, who later called Moe": all of the list, who act together afterwards. */
    private Optional<List<EntityKey>> listed(VerbGroup verb) {
        int who = verb.tokens().from() - 1;
        boolean relative = who > 2
                && article.token(who).is("who")
                && article.token(who - 1).text().equals(",")
                && verb.tokens().indices().anyMatch(i -> scene.is(Use.APART, i));
        if (!relative) {
            return Optional.empty();
        }
        int from = who - 1;
        while (from > 1 && isListed(from - 1)) {
            from = article.chunkOf(from - 1).map(chunk -> chunk.tokens().from()).orElse(from - 1);
        }
        List<EntityKey> persons = scene.participants().list(from, who - 1, true).stream()
                .filter(scene::isNamedPerson)
                .toList();
        return Optional.of(persons).filter(all -> all.size() > 2);
    }

    private boolean isListed(int token) {
        return article.token(token).text().equals(",")
                || article.token(token).is("and")
                || article.chunkOf(token)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .isPresent();
    }

    private List<EntityKey> joint(VerbGroup verb, List<EntityKey> doers) {
        List<EntityKey> joint = antecedents.joint(verb).stream()
                .flatMap(phrase -> scene.participants().of(phrase).stream())
                .distinct()
                .toList();
        return joint.containsAll(doers) ? joint : doers;
    }

    /** "They were joined by Lara": told of the encounter before. */
    private boolean isJoined(VerbGroup verb) {
        return verb.passive() && scene.is(Use.ACCOMPANYING, verb.head());
    }

    /** "NATO leaders met": a body meets in its heads. */
    private boolean isOfLeaders(VerbGroup verb, List<EntityKey> parties, List<EntityKey> other) {
        boolean body = other.isEmpty() && parties.size() == 1 && parties.get(0).kind() == EntityKind.ORGANIZATION;
        return body
                && verb.subjects().stream()
                        .anyMatch(phrase -> article.token(phrase.last()).is("leaders"));
    }

    /** "European leaders met President Lara", "the team met with Varga": people without a name meet somebody with one. */
    private boolean isUnnamed(MeetingWords.Verb row, VerbGroup verb, List<EntityKey> other) {
        boolean arranged = verb.form() == Form.INFINITIVE
                && scene.statuses().ofVerb(verb).equals(Optional.of(MeetingStatus.PLANNED));
        boolean met =
                row.is(Mark.GROUP) && (verb.form() == Form.FINITE || arranged) && !verb.passive() && !verb.negated();
        return met
                && other.stream().anyMatch(key -> key.kind() == EntityKind.PERSON)
                && verb.subjects().size() == 1
                && counterparts.isGroup(verb.subjects().get(0));
    }

    /** "The delegations meet again on Friday", "both sides met": those told of before, whoever they are. */
    private boolean isKnownGroup(VerbGroup verb) {
        return verb.subjects().stream()
                .anyMatch(phrase -> (scene.is(Use.DEFINITE, phrase.from())
                                && !article.token(phrase.from()).is("their")
                                && scene.is(Use.PARTY_HEAD, phrase.last())
                                && article.token(phrase.last()).lower().endsWith("s"))
                        || (phrase.size() == 1 && scene.is(Use.ATTENDEE, phrase.from())));
    }

    /** "Lara was received by Varga": the other party is the subject of the sentence. */
    private static boolean isReceived(MeetingWords.Verb row, VerbGroup verb) {
        return (verb.form() == Form.FINITE || verb.form() == Form.INFINITIVE)
                && verb.passive()
                && verb.agent().isPresent()
                && row.particles().contains("-");
    }

    /** Who does it; of "his trip to meet X" the traveller. */
    private List<EntityKey> doers(VerbGroup verb) {
        List<EntityKey> askers = requests.askers(verb);
        if (!askers.isEmpty()) {
            return askers;
        }
        int before = verb.tokens().from() - 1;
        if (verb.form() == Form.INFINITIVE && before > 0 && scene.is(Use.JOURNEY, before)) {
            List<EntityKey> owner = article.chunkOf(before)
                    .map(scene.participants()::possessors)
                    .orElse(List.of());
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        return verb.passive() && verb.agent().isPresent()
                ? scene.subjects().agents(verb)
                : scene.subjects().of(verb);
    }

    /** "NATO foreign ministers met": a plural subject of one body meets among itself. */
    private boolean isGroup(VerbGroup verb) {
        return verb.subjects().stream().anyMatch(phrase -> {
            String last = article.token(phrase.last()).lower();
            boolean many = scene.words().is(Use.PARTY_HEAD, last) && last.endsWith("s");
            return many
                    || scene.participants().of(phrase).stream().anyMatch(key -> key.kind() == EntityKind.ORGANIZATION);
        });
    }
}

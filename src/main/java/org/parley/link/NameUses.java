package org.parley.link;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Token;
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells whether the name of a state, capital or seat stands for an actor, for a place, or only modifies a noun. */
final class NameUses {
    private static final Set<String> PLACE_PREPOSITIONS = WordClass.PLACE_PREPOSITION.words();
    private static final Set<String> MOTION_NOUNS = WordClass.MOTION_NOUN.words();
    private static final Set<String> HOLDING = WordClass.HOLDING_A_TOWN.words();
    private static final Set<String> CURRENCIES = WordClass.CURRENCY.words();
    private static final Set<String> ACTOR_NOUNS = WordClass.ACTOR_NOUN.words();

    private static final Set<String> OCCASIONS = WordClass.OCCASION_NOUN.words();

    private static final Set<Form> ACTING = EnumSet.of(Form.NAME, Form.CAPITAL, Form.SEAT);

    private final ParsedArticle article;
    private final BitSet subjectEnds = new BitSet();
    private final Map<Integer, Name> byBegin = new HashMap<>();
    private final Map<Integer, Name> byEnd = new HashMap<>();

    /** How a name is used. */
    enum Use {
        ACTOR,
        PLACE,
        MODIFIER
    }

    NameUses(ParsedArticle article) {
        this.article = article;
        for (VerbGroup verb : article.verbs()) {
            verb.subjects().forEach(phrase -> subjectEnds.set(phrase.last()));
            verb.agent().ifPresent(phrase -> subjectEnds.set(phrase.last()));
        }
        for (Name name : article.annotated().names()) {
            byBegin.put(name.tokens().from(), name);
            byEnd.put(name.tokens().to(), name);
        }
    }

    Use of(Name name) {
        return switch (name.form()) {
            case DEMONYM -> Use.MODIFIER;
            case PEOPLE, CONTAINER -> Use.MODIFIER;
            case NAME -> ofName(name);
            case CAPITAL -> ofCapital(name);
            case SEAT ->
                (afterPlacePreposition(name) && !isAttribution(name) && !hasWords(name))
                                || isVenue(name)
                                || isAfterCity(name)
                        ? Use.PLACE
                        : Use.ACTOR;
        };
    }

    private Use ofName(Name name) {
        if (name.kind() == EntityKind.PLACE) {
            return Use.PLACE;
        }
        if (name.kind() != EntityKind.STATE) {
            return Use.ACTOR;
        }
        if (isCurrency(name)) {
            return Use.MODIFIER;
        }
        if (isWhereabouts(name)) {
            return Use.PLACE;
        }
        if (isSubject(name) || hasWords(name)) {
            return Use.ACTOR;
        }
        return (afterPlacePreposition(name) && !isAddressed(name)) || afterPlaceComma(name) ? Use.PLACE : Use.ACTOR;
    }

    /** "U.S. dollars". */
    private boolean isCurrency(Name name) {
        int next = name.tokens().to();
        return next < article.tokens().size()
                && CURRENCIES.contains(article.token(next).lower());
    }

    /** "in Peru's view", "in the Kremlin's words". */
    private boolean hasWords(Name name) {
        int mark = name.tokens().to();
        return mark + 1 < article.tokens().size()
                && article.token(mark).isPossessive()
                && SpeechClass.OWN_WORDS.holds(article.token(mark + 1));
    }

    /** "Canada-based", "Kenya-born": where somebody is; "Canada-led" is what a state does. */
    private boolean isWhereabouts(Name name) {
        int next = name.tokens().to();
        return next + 1 < article.tokens().size()
                && article.token(next).is("-")
                && (article.token(next + 1).is("based")
                        || article.token(next + 1).is("born"));
    }

    private Use ofCapital(Name name) {
        if (isWhereabouts(name)) {
            return Use.PLACE;
        }
        boolean subject =
                isSubject(name) && !WordClass.INSIDE_PREPOSITION.words().contains(before(name));
        if (subject || possesses(name) || isJoinedToActor(name)) {
            return Use.ACTOR;
        }
        if (modifiesOther(name)) {
            return Use.PLACE;
        }
        String before = before(name);
        boolean actorPreposition = before.equals("with")
                || before.equals("between")
                || before.equals("by")
                || before.equals("against")
                || isAttribution(name)
                || (before.equals("of") && !isAfterCity(name))
                || (before.equals("from") && !afterMotion(name) && !afterVerb(name));
        boolean object = !isHeld(name)
                && article.chunkOf(name.tokens().from())
                        .filter(chunk -> chunk.tokens().from() == name.tokens().from())
                        .isPresent()
                && previousIsVerb(name)
                && !afterMotion(name);
        return actorPreposition || object ? Use.ACTOR : Use.PLACE;
    }

    /** "according to Kyiv", "a statement from the Kremlin", "called on Kyiv to": it speaks or is spoken to. */
    private boolean isAttribution(Name name) {
        int first = name.tokens().from();
        int before = first > 0 && article.token(first - 1).is("the") ? first - 2 : first - 1;
        if (before < 1) {
            return false;
        }
        String head = article.token(before - 1).lower();
        boolean asked = (article.token(before).is("on") && head.startsWith("call"))
                || (article.token(before).is("to") && head.startsWith("appeal"));
        return asked
                || (article.token(before).is("to") && head.equals("according"))
                || (article.token(before).is("from") && SpeechClass.MESSAGE_NOUN.holds(head));
    }

    /** "the rebels control Sanaa", "drones hit Kyiv": a town is held and hit, a state is not. */
    private boolean isHeld(Name name) {
        int at = name.tokens().from() - 1;
        return at >= 0 && HOLDING.contains(article.token(at).lower());
    }

    /** "the Doha meeting", but not "the Doha government". */
    private boolean modifiesOther(Name name) {
        return article.chunkOf(name.tokens().last())
                .filter(chunk -> chunk.head() >= name.tokens().to()
                        && !ACTOR_NOUNS.contains(article.token(chunk.head()).lower()))
                .isPresent();
    }

    /** "a White House meeting", but not "a White House statement". */
    private boolean isVenue(Name name) {
        return article.chunkOf(name.tokens().last())
                .filter(chunk -> chunk.head() >= name.tokens().to()
                        && OCCASIONS.contains(article.token(chunk.head()).lower()))
                .isPresent();
    }

    private boolean isAfterCity(Name name) {
        int at = name.tokens().from() - 2;
        return at >= 0 && WordClass.CITY_NOUN.holds(article.token(at));
    }

    private String before(Name name) {
        int at = name.tokens().from() - 1;
        while (at >= 0 && (article.token(at).is("the") || article.token(at).pos() == Pos.ADJ)) {
            at--;
        }
        return at < 0 ? "" : article.token(at).lower();
    }

    private boolean previousIsVerb(Name name) {
        int at = name.tokens().from() - 1;
        return at >= 0
                && article.chunkOf(at)
                        .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                        .isPresent();
    }

    /** "said from Tirana", unlike "a message from Tirana". */
    private boolean afterVerb(Name name) {
        int at = name.tokens().from() - 2;
        return at >= 0 && article.token(at).pos() == Pos.VERB;
    }

    private boolean afterPlacePreposition(Name name) {
        return PLACE_PREPOSITIONS.contains(before(name));
    }

    /** "weapons would go to Ukraine", "a message to Iran": "to" with an addressee; "from Iran" as a source stays actor. */
    private boolean isAddressed(Name name) {
        String before = before(name);
        return (before.equals("to") || before.equals("from")) && !afterMotion(name);
    }

    private boolean afterMotion(Name name) {
        int from = Math.max(
                article.sentenceOf(name.tokens().from()).tokens().from(),
                name.tokens().from() - 5);
        for (int i = name.tokens().from() - 1; i >= from; i--) {
            if (MOTION_NOUNS.contains(article.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Geneva, Switzerland". */
    private boolean afterPlaceComma(Name name) {
        int at = name.tokens().from() - 1;
        if (at < 1 || !article.token(at).is(",")) {
            return false;
        }
        Name other = byEnd.get(at);
        return other != null && other.kind() == EntityKind.PLACE;
    }

    private boolean isSubject(Name name) {
        return subjectEnds.get(name.tokens().last());
    }

    private boolean possesses(Name name) {
        int next = name.tokens().to();
        if (next + 1 >= article.tokens().size() || !article.token(next).isPossessive()) {
            return false;
        }
        Optional<Chunk> phrase = article.chunkOf(next);
        return phrase.map(chunk ->
                        ACTOR_NOUNS.contains(article.token(chunk.head()).lower()))
                .orElse(false);
    }

    /** "Kyiv and Chile", "between the rebels' council and Kyiv": what is joined to an actor is one. */
    private boolean isJoinedToActor(Name name) {
        int after = name.tokens().to();
        int before = name.tokens().from() - 1;
        boolean and = after + 1 < article.tokens().size() && isAnd(article.token(after));
        boolean andBefore = before > 0 && isAnd(article.token(before));
        return (and && isActor(byBegin.get(afterArticle(after + 1))))
                || (andBefore && (isActor(byEnd.get(before)) || isBody(before - 1)));
    }

    /** "the Peruvian government and Kyiv". */
    private boolean isBody(int noun) {
        return ACTOR_NOUNS.contains(article.token(noun).lower());
    }

    private int afterArticle(int token) {
        return article.token(token).is("the") ? token + 1 : token;
    }

    private static boolean isActor(Name name) {
        return name != null
                && ((name.kind() == EntityKind.STATE && ACTING.contains(name.form()))
                        || name.kind() == EntityKind.ORGANIZATION);
    }

    private static boolean isAnd(Token token) {
        return token.is("and") || token.is("-");
    }
}

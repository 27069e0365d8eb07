package org.parley.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.LinkedArticle;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.model.Reference;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;

/** Finds who holds which office or function; several mentions of one office are one role. Pure. */
public final class RoleExtractor {
    private static final Set<String> NO_OFFICE = OfficeClass.NO_OFFICE.words();
    private static final Set<String> IN_BODIES = Set.of("expert", "member");
    private static final int LONGEST_BODY = 8;
    private static final int TO_TEAM = 7;
    private static final Set<String> BODIES = OfficeClass.BODY_WITH_MEMBERS.words();
    private static final Set<String> RANKS = Set.of("general-officer", "military-officer", "soldier");

    /** Roles in the order of their first mention. */
    public List<Fact.Role> extract(LinkedArticle linked) {
        List<Fact.Role> roles = new ArrayList<>();
        Set<EntityKey> named = named(linked);
        for (Office office : linked.offices()) {
            if ((isOffice(office) || isMembership(office) || isMember(linked.parsed(), office))
                    && !isAnonymous(linked, office.person())
                    && named.contains(office.person())) {
                roles.add(role(linked, office));
            }
        }
        roles.addAll(new DelegationHeads(linked).find());
        roles.addAll(new BodyHeads(linked).find());
        return new RoleMerge().merge(roles);
    }

    /** "the French president" says who is meant, and reports of no one that they hold the office. */
    private static Set<EntityKey> named(LinkedArticle linked) {
        return linked.references().stream()
                .filter(reference -> reference.form() == Reference.Form.NAME)
                .flatMap(reference -> reference.entities().stream())
                .collect(Collectors.toSet());
    }

    /** Words of respect are no offices, nor is a rank in nobody's army. */
    private static boolean isOffice(Office office) {
        boolean rank = office.title().concept().filter(RANKS::contains).isPresent();
        return !NO_OFFICE.contains(office.title().label())
                && (!rank || office.organization().isPresent());
    }

    /** "an expert at the institute", "a member of the commission". */
    private static boolean isMembership(Office office) {
        return IN_BODIES.contains(office.title().label())
                && !office.rule().endsWith("+owner")
                && office.organization()
                        .filter(owner -> owner.kind() == EntityKind.ORGANIZATION)
                        .isPresent();
    }

    /** "a member of the country's negotiating team": of a body by its noun. */
    private static boolean isMember(ParsedArticle article, Office office) {
        int from = office.title().tokens().to();
        if (!office.title().label().equals("member")
                || office.organization().isEmpty()
                || !article.token(Math.min(from, article.tokens().size() - 1)).is("of")) {
            return false;
        }
        int limit = Math.min(article.tokens().size(), from + LONGEST_BODY);
        for (int i = from + 1; i < limit && article.token(i).isWord(); i++) {
            if (BODIES.contains(article.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnonymous(LinkedArticle linked, EntityKey person) {
        return linked.entity(person).anonymous();
    }

    private static Fact.Role role(LinkedArticle linked, Office office) {
        ParsedArticle article = linked.parsed();
        Title title = office.title();
        boolean team = headsTeam(article, title);
        String label = team ? DelegationHeads.LABEL : label(article, office);
        Optional<String> concept = team ? Optional.of(DelegationHeads.CONCEPT) : title.concept();
        return new Fact.Role(
                office.person(),
                label,
                office.organization(),
                concept,
                title.tense() == Title.Tense.FORMER,
                List.of(new Evidence(article.span(office.evidence()), office.rule(), office.confidence())));
    }

    /** "head of the government peace panel": of a state nobody is just the head. */
    private static String label(ParsedArticle article, Office office) {
        RoleLabel labels = new RoleLabel(article);
        boolean state = office.organization()
                .filter(owner -> owner.kind() == EntityKind.STATE)
                .isPresent();
        return state ? labels.ofPart(office.title()) : labels.of(office.title());
    }

    /** "head of the Russian delegation". */
    private static boolean headsTeam(ParsedArticle article, Title title) {
        if (title.concept().filter(DelegationHeads.CONCEPT::equals).isPresent()
                && title.label().contains("delegation")) {
            return true;
        }
        boolean head = title.label().equals("head")
                || title.label().equals("leader")
                || title.label().equals("chief");
        if (!head) {
            return false;
        }
        int limit = Math.min(article.tokens().size(), title.tokens().to() + TO_TEAM);
        for (int i = title.tokens().to(); i < limit && !article.token(i).is(","); i++) {
            boolean panel = article.token(i).is("panel") && OfficeClass.PANEL_FIELD.holds(article.token(i - 1));
            if (panel || DelegationHeads.isTeam(article.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}

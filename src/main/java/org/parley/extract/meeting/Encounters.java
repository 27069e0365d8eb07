package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.Parties;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;

/**
 * Brings the mentions of one encounter together in one pass: mentions with parties by their parties, the others by what they
 * point back to. A mention is compared with the encounters of its parties, or else with the main encounter and the last few.
 */
final class Encounters {
    /** A mention without parties points back over at most so many encounters, the article's first apart. */
    private static final int REACH = 8;

    private static final double LIKELY = 1.5;

    private static final String MEAL = "dinner";

    private final Parties parties;
    private final Set<EntityKey> sides;
    private final Company company;
    private final SidesMeant meant;
    private final GroupMeant group;
    private final List<Cluster> clusters = new ArrayList<>();
    /** "the talks" of which no sentence says where, when or of whom. */
    private final List<Encounter> orphans = new ArrayList<>();

    private final Map<EntityKey, Set<Cluster>> bySide = new LinkedHashMap<>();

    /** @param sides those the article is about, of whom its main encounter is when nothing else is told; may be empty */
    Encounters(Parties parties, Set<EntityKey> sides, SidesMeant meant, GroupMeant group) {
        this.company = new Company(clusters);
        this.meant = meant;
        this.group = group;
        this.parties = parties;
        this.sides = sides;
    }

    /** Encounters in the order of their first mention; those of which too little is told are left out. */
    List<Cluster> group(List<Encounter> mentions) {
        for (Encounter mention : mentions) {
            mention.follower.ifPresent(later -> share(mention, later));
            if (MentionKinds.isLeftForLater(mention)) {
                continue;
            }
            meant.tell(mention, clusters);
            group.tell(mention, clusters);
            if (MentionKinds.isPresence(mention)) {
                present(mention);
            } else if (mention.participants.size() > 1 || Sufficiency.isAnchored(mention)) {
                full(mention);
            } else {
                partial(mention);
            }
        }
        mentions.stream().filter(Presence::isPaper).forEach(this::present);
        mentions.stream()
                .filter(mention ->
                        mention.archived && (mention.participants.size() > 1 || Sufficiency.isAnchored(mention)))
                .forEach(this::full);
        new Joining(clusters).join();
        new Inheritance(clusters, sides).fill(this::unplaced);
        mentions.stream().filter(VisitPurposes::isVisit).forEach(this::visit);
        mentions.stream().filter(Sequels::isSequel).forEach(this::sequel);
        Repetitions repetitions = new Repetitions(clusters);
        Lone lone = new Lone(clusters);
        return clusters.stream()
                .filter(cluster -> (Sufficiency.isFact(cluster) || lone.isFact(cluster)) && !repetitions.isOne(cluster))
                .toList();
    }

    /** Who decided it takes part as told before, or not at all. */
    private void sequel(Encounter mention) {
        Optional<Cluster> known = new Outcomes(clusters).of(mention);
        mention.participants.clear();
        known.ifPresent(cluster -> cluster.add(mention));
    }

    /** A visit is an encounter of its own only where none is told that it was made for. */
    private void visit(Encounter visit) {
        if (!new VisitPurposes(clusters).isTold(visit)) {
            put(null, visit);
        }
    }

    /** An article that keeps coming back to "the talks" and tells of no others is about those of its two sides. */
    private Optional<Cluster> unplaced() {
        boolean told = clusters.stream().anyMatch(cluster -> !cluster.isCeremony());
        if (told || sides.isEmpty() || orphans.size() < 2) {
            return Optional.empty();
        }
        put(null, orphans.get(0));
        Cluster main = clusters.get(clusters.size() - 1);
        orphans.stream()
                .skip(1)
                .filter(mention -> Compatibility.holds(main, mention))
                .forEach(main::add);
        return Optional.of(main);
    }

    private void full(Encounter mention) {
        Cluster best = null;
        int bestScore = 0;
        for (Cluster cluster : withSideOf(mention)) {
            int score = Affinity.ofParties(cluster, mention);
            if (score > bestScore) {
                best = cluster;
                bestScore = score;
            }
        }
        if (best == null) {
            best = openFor(mention)
                    .or(() -> company.attended(mention))
                    .or(() -> company.joined(mention))
                    .or(() -> Affinity.summitOf(clusters, mention))
                    .orElse(null);
        }
        if (best != null || !mention.unreal) {
            put(best, mention);
        }
    }

    /** Who was there is added to the encounter that the article is about; who signs in a place tells of one. */
    private void present(Encounter mention) {
        Optional<Cluster> off = ToldAgain.isNewDay(mention) ? Affinity.calledOff(clusters, mention) : Optional.empty();
        if (off.isPresent()) {
            off.get().move(mention);
            return;
        }
        Optional<Cluster> known = (mention.beside
                        ? Affinity.before(clusters, mention)
                        : Affinity.attended(clusters, mention))
                .filter(cluster -> !mention.beside || !mention.rule.equals(Presence.RULE) || !cluster.isOpen());
        if (known.isPresent()) {
            mention.kind = known.get().first().kind;
            put(known.get(), mention);
        } else if (!mention.beside
                && mention.participants.size() > 1
                && (mention.ceremony
                        ? mention.hasSetting()
                        : clusters.isEmpty() || !mention.rule.equals(Presence.RULE))) {
            full(mention);
        }
    }

    private void put(Cluster cluster, Encounter mention) {
        Cluster target = cluster;
        if (target == null) {
            target = new Cluster(mention, parties);
            clusters.add(target);
        } else {
            target.add(mention);
        }
        for (EntityKey key : mention.participants) {
            bySide.computeIfAbsent(parties.party(key), unseen -> new LinkedHashSet<>())
                    .add(target);
        }
    }

    private List<Cluster> withSideOf(Encounter mention) {
        Set<Cluster> found = new HashSet<>();
        mention.participants.forEach(key -> found.addAll(bySide.getOrDefault(parties.party(key), Set.of())));
        return clusters.stream().filter(found::contains).toList();
    }

    /** The article's first encounter, told without its parties so far, that this mention may name them of. */
    private Optional<Cluster> openFor(Encounter mention) {
        return clusters.stream()
                .limit(1)
                .filter(first -> first.isOpen()
                        && !mention.another
                        && (first.is(mention.kind) || (!first.first().aside && SameSetting.ofPlace(first, mention)))
                        && first.participants().stream().allMatch(key -> mention.participants.contains(key))
                        && Compatibility.holds(first, mention)
                        && Affinity.ofReference(first, mention, true) >= LIKELY)
                .findFirst();
    }

    /** "the first talks since March": those of March were of the same parties and sort. */
    private void share(Encounter mention, Encounter later) {
        boolean nameless = mention.participants.isEmpty();
        for (Cluster cluster : clusters) {
            if (cluster.mentions().contains(later)) {
                (nameless ? cluster.participants() : Set.<EntityKey>of()).forEach(mention.participants::add);
                mention.kind = cluster.is(MeetingKind.TALKS) ? MeetingKind.TALKS : mention.kind;
            }
        }
    }

    /** A mention without parties of its own adds to the encounter it most likely points back to, or opens a new one. */
    private void partial(Encounter mention) {
        if (mention.another) {
            another(mention);
            return;
        }
        if (!mention.definite && !mention.hasContent()) {
            return;
        }
        Optional<Cluster> best = mention.aside || (mention.unreal && mention.indefinite)
                ? Optional.empty()
                : pointedAt(mention).or(() -> company.joined(mention));
        if (best.isPresent()) {
            put(best.get(), mention);
        } else if (!mention.aside
                && (Sufficiency.isLater(mention) || (!clusters.isEmpty() && Sufficiency.isFirst(mention)))) {
            another(mention);
        } else if (MentionKinds.opensOne(mention)) {
            put(null, mention);
        } else if (mention.definite && !mention.unreal && mention.kind != MeetingKind.CALL) {
            orphans.add(mention);
        }
    }

    private Optional<Cluster> pointedAt(Encounter mention) {
        Cluster best = null;
        double bestScore = LIKELY;
        for (int i = 0; i < clusters.size(); i++) {
            boolean reached = i == 0 || i >= clusters.size() - REACH;
            Cluster cluster = clusters.get(i);
            if (reached && mayInvolve(cluster, mention, i) && Compatibility.holds(cluster, mention)) {
                double score = Affinity.ofReference(cluster, mention, i == 0);
                if (score >= bestScore) {
                    best = cluster;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "the envoy also took part in the meeting" adds a party to the encounter that was told last. */
    private boolean mayInvolve(Cluster cluster, Encounter mention, int index) {
        if (mention.rule.equals(MEAL) && mention.participants.isEmpty() && !hasMeal(cluster)) {
            return false;
        }
        boolean known = !mention.participants.isEmpty()
                && mention.participants.stream().allMatch(cluster::involves)
                && mention.date.isPresent()
                && mention.date.equals(cluster.date());
        boolean fresh = (mention.hasActor() && !known) || !SameSetting.holds(cluster, mention);
        if (mention.indefinite && mention.hasContent() && fresh) {
            return false;
        }
        boolean last = index == clusters.size() - 1 && mention.definite && cluster.is(mention.kind);
        return last || mention.participants.stream().allMatch(cluster::involves);
    }

    /** "the breakfast" is none of the talks told before. */
    private static boolean hasMeal(Cluster cluster) {
        return cluster.mentions().stream().anyMatch(mention -> mention.rule.equals(MEAL));
    }

    /** "another round", "a second session": its own encounter, of the parties of the one it continues. */
    private void another(Encounter mention) {
        if (!mention.hasSetting()
                && mention.status.filter(s -> s != MeetingStatus.HELD).isEmpty()) {
            return;
        }
        Optional<Cluster> known = clusters.stream()
                .filter(cluster -> cluster.base().isPresent() || cluster.first().another)
                .filter(cluster -> Compatibility.holds(cluster, mention))
                .filter(cluster ->
                        mention.date.isEmpty() ? cluster.is(mention.kind) : SameSetting.holds(cluster, mention))
                .findFirst();
        if (known.isPresent()) {
            put(known.get(), mention);
            return;
        }
        Optional<Cluster> base = clusters.stream()
                .filter(cluster -> cluster.base().isEmpty() && MentionKinds.continues(mention, cluster))
                .filter(cluster -> mention.participants.stream().allMatch(cluster::involves))
                .max(Comparator.comparing(cluster -> cluster.last().trigger));
        if (base.isPresent() || mention.hasSetting()) {
            mention.opening = base.isEmpty();
            put(null, mention);
            base.ifPresent(clusters.get(clusters.size() - 1)::follow);
        }
    }
}

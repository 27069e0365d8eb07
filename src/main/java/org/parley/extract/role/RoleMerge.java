package org.parley.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.rules.OfficeClass;

/** Makes one role of several mentions of an office, and drops a shorter title that a fuller one of the same person holds. */
final class RoleMerge {
    private static final Set<String> HEADS = OfficeClass.HEAD_OF_STATE.words();

    private static final Pattern SPOKESMAN = Pattern.compile("spokes(?:wo)?man");

    List<Fact.Role> merge(List<Fact.Role> roles) {
        List<Fact.Role> merged = new ArrayList<>();
        for (Fact.Role role : roles) {
            int same = indexOfSame(merged, role);
            if (same < 0) {
                merged.add(role);
            } else {
                merged.set(same, union(merged.get(same), role));
            }
        }
        return merged.stream().filter(role -> !isShortForm(role, merged)).toList();
    }

    private static int indexOfSame(List<Fact.Role> roles, Fact.Role role) {
        for (int i = 0; i < roles.size(); i++) {
            Fact.Role other = roles.get(i);
            boolean owner = other.organization().isEmpty()
                    || role.organization().isEmpty()
                    || other.organization().equals(role.organization())
                    || isPersonal(other.organization())
                    || isPersonal(role.organization());
            if (other.person().equals(role.person())
                    && label(other).equals(label(role))
                    && owner
                    && other.former() == role.former()) {
                return i;
            }
        }
        return -1;
    }

    /** "Lara's envoy" is the Peruvian envoy. */
    private static boolean isPersonal(Optional<EntityKey> organization) {
        return organization.filter(key -> key.kind() == EntityKind.PERSON).isPresent();
    }

    private static String label(Fact.Role role) {
        String label = role.label().replace("defense", "defence").replace("-", " ");
        return SPOKESMAN.matcher(label).replaceAll("spokesperson");
    }

    private static Fact.Role union(Fact.Role first, Fact.Role second) {
        Optional<EntityKey> organization = isPersonal(first.organization())
                        && second.organization().isPresent()
                        && !isPersonal(second.organization())
                ? second.organization()
                : first.organization().or(second::organization);
        List<Evidence> evidence = new ArrayList<>(first.evidence());
        evidence.addAll(second.evidence());
        return new Fact.Role(
                first.person(),
                first.label(),
                organization,
                first.concept().or(second::concept),
                first.former(),
                evidence);
    }

    /** "Secretary Lind" beside "secretary of state", "minister" beside "foreign minister", "leader" beside "president". */
    private static boolean isShortForm(Fact.Role role, List<Fact.Role> all) {
        for (Fact.Role other : all) {
            if (other.equals(role) || !other.person().equals(role.person())) {
                continue;
            }
            boolean owner = role.organization().isEmpty()
                    || other.organization().isEmpty()
                    || role.organization().equals(other.organization());
            boolean part = !other.label().equals(role.label())
                    && (other.label().endsWith(" " + role.label())
                            || other.label().startsWith(role.label() + " "));
            boolean leader = role.label().equals("leader") && HEADS.contains(other.label());
            boolean head = HEADS.contains(role.label()) && role.organization().isPresent();
            if (owner
                    && ((part
                                    && !head
                                    && (role.organization().isEmpty()
                                            || role.label().indexOf(' ') < 0))
                            || leader)
                    && role.former() == other.former()) {
                return true;
            }
        }
        return false;
    }
}

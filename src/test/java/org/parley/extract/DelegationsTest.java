package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.ArticleFacts;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.support.Texts;

/** Whom delegations act for. */
class DelegationsTest {
    private static final EntityKey PERU = new EntityKey(EntityKind.STATE, "peru");

    private static ArticleFacts read(String text) {
        return Texts.read(Texts.article(text, Optional.empty())).facts();
    }

    @Test
    void extract_whenADelegationSpeaks_namesItsSenderAndWhereThatIsMentioned() {
        ArticleFacts facts = read("Chile left the hall. The Peruvian delegation said it would stay.");
        assertThat(facts.entities())
                .filteredOn(entity -> entity.key().kind() == EntityKind.DELEGATION)
                .extracting(Entity::sender)
                .containsExactly(Optional.of(PERU));
        assertThat(facts.entities()).extracting(Entity::key).contains(PERU);
        assertThat(facts.mentions()).anyMatch(mention -> mention.refersTo().equals(PERU));
    }

    @Test
    void extract_ofOtherActors_namesNoSender() {
        ArticleFacts facts = read("Peru said it would stay. A delegation of experts said the road was open.");
        assertThat(facts.entities()).isNotEmpty().allMatch(entity -> entity.sender()
                .isEmpty());
    }
}

package org.parley.annotate;

import java.util.Set;

/** Verbs that the tagger takes for nouns or adjectives after "to", and that hardly ever are nouns there. */
final class BareInfinitives {
    private static final Set<String> VERBS =
            Set.of(("abandon abide accelerate accept achieve act address adhere adopt agree aim allow appear appoint "
                            + "approve arrange arrest arrive ask assist assume attend avoid await bar begin bolster boost "
                            + "break bridge bring broaden broker build burn calm cancel cease chair clarify close collapse compromise "
                            + "condemn confirm consolidate continue contribute convene cooperate coordinate create curb cut "
                            + "de-escalate deepen defend defuse demobilise demobilize deny deploy dismantle disarm "
                            + "discuss dissolve ease elect embrace end endorse enforce engage enhance ensure enter escalate establish "
                            + "evacuate exchange expand expel explore extend facilitate fight file finalise finalize find finish "
                            + "flee foster free freeze fulfil fulfill give go halt hand help highlight hold "
                            + "honor honour implement impose improve increase initiate intensify intervene invest invite join jump-start "
                            + "keep kick-start launch lay lead leave lift listen lower maintain mediate monitor narrow negotiate "
                            + "normalise normalize observe open operate oversee participate pause pay persuade postpone pray prepare "
                            + "preserve press prevent proceed promote propose protect pull pursue push quell quit raise ratify reach "
                            + "rebuild receive reclaim recognise recognize reconsider reconvene recover reduce reflect refrain reinforce "
                            + "reject relaunch release relinquish remain remove renew renounce reopen replace resist resolve respect "
                            + "respond restart restore resume retain retake retreat reunite revise revive rush salvage save scale secure "
                            + "seek seize sell send separate settle shake show shut sign slow smooth solve speak "
                            + "stabilise stabilize stay stem step stop strengthen strip submit subdue suspend sustain tackle take "
                            + "tamper tear terminate thaw tighten transfer treat unblock undermine unify unlock upgrade uphold "
                            + "urge verify wait weaken widen withdraw withhold yield")
                    .split(" "));

    private BareInfinitives() {}

    static boolean contains(String word) {
        return VERBS.contains(word);
    }
}

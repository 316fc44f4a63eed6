package loyalty.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import loyalty.OnH2;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditHistory;
import loyalty.identity.SignedInAs;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.phrases")
class PhraseServiceTests {
    @Autowired
    PhraseService phrases;

    @Autowired
    AuditHistory history;

    @Test
    void theLogTellsWhatBecameOfAPhraseForEverybody() {
        Phrase shared = phrases.add("Greeting", "Good morning!", true);
        phrases.change(shared, "Welcome", "Good morning!");
        phrases.remove(shared);
        phrases.remove(shared);

        List<AuditChange> changes = history.of(shared.id(), false, 0, 10);
        assertThat(changes).extracting(AuditChange::action).containsExactly("removed", "changed", "created");
        assertThat(changes.get(1).newValue()).isEqualTo("Welcome");
    }

    @Test
    void onesOwnAreNobodyElsesBusiness() {
        Phrase mine = phrases.add("Note to self", "Ask about the dog", false);
        assertThat(history.count(mine.id())).isZero();
    }

    @Test
    void whoCallsASharedPhraseTheirOwnChangesNothing() {
        Phrase shared = phrases.add("Hours", "We are here from nine to six.", true);
        Phrase claimed = new Phrase(shared.id(), shared.title(), shared.content(), false, shared.version());

        assertThatThrownBy(() -> phrases.change(claimed, "Hours", "Never.")).isInstanceOf(RefusedException.class);
        phrases.remove(claimed);

        assertThat(phrases.all()).contains(shared);
        phrases.remove(shared);
    }
}

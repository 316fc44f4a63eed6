package loyalty.feedback;

import static loyalty.feedback.ComplaintState.ANSWERED;
import static loyalty.feedback.ComplaintState.ASSIGNED;
import static loyalty.feedback.ComplaintState.CLOSED;
import static loyalty.feedback.ComplaintState.IN_PROGRESS;
import static loyalty.feedback.ComplaintState.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComplaintActionTests {

    @Test
    void theseAreAllTransitionsThereAre() {
        assertThat(transitions(RECEIVED)).isEqualTo(Map.of(ComplaintAction.ASSIGN, ASSIGNED));
        assertThat(transitions(ASSIGNED))
                .isEqualTo(Map.of(
                        ComplaintAction.ASSIGN,
                        ASSIGNED,
                        ComplaintAction.START,
                        IN_PROGRESS,
                        ComplaintAction.RETURN,
                        RECEIVED));
        assertThat(transitions(IN_PROGRESS))
                .isEqualTo(Map.of(
                        ComplaintAction.ASSIGN,
                        ASSIGNED,
                        ComplaintAction.ANSWER,
                        ANSWERED,
                        ComplaintAction.RETURN,
                        RECEIVED));
        assertThat(transitions(ANSWERED))
                .isEqualTo(Map.of(ComplaintAction.CLOSE, CLOSED, ComplaintAction.REOPEN, RECEIVED));
        assertThat(transitions(CLOSED)).isEqualTo(Map.of(ComplaintAction.REOPEN, RECEIVED));
    }

    @ParameterizedTest
    @EnumSource(
            value = ComplaintState.class,
            names = {"ANSWERED"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingIsClosedThatNobodyAnswered(ComplaintState state) {
        assertThatThrownBy(() -> ComplaintAction.CLOSE.after(state))
                .isInstanceOf(RefusedException.class)
                .hasMessage("feedback.complaint.cannot.CLOSE");
    }

    private static Map<ComplaintAction, ComplaintState> transitions(ComplaintState state) {
        Map<ComplaintAction, ComplaintState> transitions = new LinkedHashMap<>();
        List<ComplaintAction> allowed = Arrays.stream(ComplaintAction.values())
                .filter(action -> action.allowedIn(state))
                .toList();
        allowed.forEach(action -> transitions.put(action, action.after(state)));
        return transitions;
    }
}

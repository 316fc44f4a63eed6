package loyalty.uikit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The last steps of one user in one view, to be undone and redone. A paste or a fill is one step. */
public final class EditHistory {
    /** More than the twenty that are promised. */
    private static final int STEPS = 100;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** One cell's canonical text before and after. */
    public record Change(String row, String column, String before, String after) {}

    /** A record that was created, and from which texts by column key. */
    public record Addition(String row, Map<String, String> typed) {}

    public record Step(List<Change> changes, List<Addition> additions) {

        /** One to which changes are still to be added. */
        static Step begin() {
            return new Step(new ArrayList<>(), new ArrayList<>());
        }

        List<Step> eachAlone() {
            return Stream.concat(
                            changes.stream().map(change -> new Step(List.of(change), List.of())),
                            additions.stream().map(addition -> new Step(List.of(), List.of(addition))))
                    .toList();
        }

        Step renamed(String row, String id) {
            var renamed = changes.stream()
                    .map(change -> change.row().equals(row)
                            ? new Change(id, change.column(), change.before(), change.after())
                            : change)
                    .toList();
            return new Step(renamed, additions);
        }

        boolean isEmpty() {
            return changes.isEmpty() && additions.isEmpty();
        }
    }

    /** Remembers a step; what was undone before it can't be redone any more. */
    public void add(Step step) {
        if (step.isEmpty()) {
            return;
        }
        undone.clear();
        push(done, step);
    }

    /** Takes the last step for undoing. */
    public Optional<Step> takeDone() {
        return Optional.ofNullable(done.pollLast());
    }

    /** Takes the step undone last for doing it again. */
    public Optional<Step> takeUndone() {
        return Optional.ofNullable(undone.pollLast());
    }

    /** What has been undone in fact, less than the step where somebody else came between. */
    public void undone(Step step) {
        push(undone, step);
    }

    /** What has been done again in fact. */
    public void redone(Step step) {
        push(done, step);
    }

    /** A record that was taken back has been created again under another id. */
    public void renamed(String row, String id) {
        List.copyOf(undone).forEach(step -> {
            undone.removeFirst();
            undone.addLast(step.renamed(row, id));
        });
    }

    private static void push(Deque<Step> steps, Step step) {
        if (step.isEmpty()) {
            return;
        }
        steps.addLast(step);
        if (steps.size() > STEPS) {
            steps.removeFirst();
        }
    }
}

package loyalty.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things some of which come up more often than others. */
final class Weighted<T> {
    private final List<T> things;
    private final double[] upTo;

    Weighted(List<T> things, ToDoubleFunction<T> weight) {
        this.things = List.copyOf(things);
        upTo = things.stream().mapToDouble(weight).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    T pick(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.part() * upTo[upTo.length - 1]);
        return things.get(found >= 0 ? found : -found - 1);
    }
}

package loyalty.uikit.chart;

/** The point that somebody clicked, or chose with Enter, by the keys of its series and its category. */
public record Pick(String series, String category) {}

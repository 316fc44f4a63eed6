package loyalty.uikit.chart;

import java.util.Map;

/** All that {@code frontend/charts/chart.js} gets to know. */
record Drawing(String title, String period, String language, boolean pickable, Map<String, String> words, Plot plot) {}

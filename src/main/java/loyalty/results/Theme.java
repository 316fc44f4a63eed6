package loyalty.results;

/** @param answers in how many answers the word stands, at least {@link CampaignResults#FEWEST_ANSWERS} */
public record Theme(String word, long answers) {}

package loyalty.quality;

/** Carries out one kind of proposal, and takes it back. */
interface ReviewMeasure {

    ReviewProposal proposal();

    void carryOut(ReviewFinding finding);

    void takeBack(ReviewFinding finding);
}

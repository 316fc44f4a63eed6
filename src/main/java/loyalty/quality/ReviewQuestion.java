package loyalty.quality;

import java.util.List;

/** One thing a review asks of the whole register, answered by the database in sets. */
interface ReviewQuestion {

    /** @param customers how many there are */
    List<ReviewFinding> ask(long customers);
}

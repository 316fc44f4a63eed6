package loyalty.feedback;

/** What a customer's words are about. */
public enum FeedbackCategory {
    PRODUCT_QUALITY,
    SERVICE_ATTITUDE,
    AFTER_SALES,
    PRICE,
    DELIVERY,
    OTHER
}

package loyalty.campaign.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import loyalty.campaign.CampaignSummary;
import loyalty.campaign.Channel;
import loyalty.uikit.AddressDialog;
import loyalty.uikit.Icons;
import loyalty.uikit.QrCode;

/** The addresses of a campaign: the one for everybody, with its QR code to print, and the one for trying it out. */
class OpenAddress extends Section {

    OpenAddress(CampaignSummary campaign) {
        addClassName("ld-campaign-addresses");
        if (campaign.data().channels().contains(Channel.OPEN_LINK)) everybody(campaign);
        var test = new Anchor(campaign.testPath(), getTranslation("campaign.test.open"));
        test.setTarget("_blank");
        test.setRouterIgnore(true);
        add(new H2(getTranslation("campaign.test")), new Paragraph(getTranslation("campaign.test.about")), test);
    }

    private void everybody(CampaignSummary campaign) {
        var code = new Div();
        code.addClassName("ld-qr");
        var pass = new Button(
                getTranslation("campaign.open.show"),
                Icons.of(Icons.SHARE),
                click -> AddressDialog.show(
                        getTranslation("campaign.open"), campaign.openPath(), getTranslation("campaign.open.about")));
        var ways = new Div(pass);
        add(new H2(getTranslation("campaign.open")), new Paragraph(getTranslation("campaign.open.about")), code, ways);
        AddressDialog.whole(campaign.openPath(), address -> {
            String svg = QrCode.svg(address);
            var picture = new Svg(svg);
            picture.getElement().setAttribute("role", "img");
            picture.getElement().setAttribute("aria-label", getTranslation("campaign.open.code"));
            code.add(picture);
            ways.add(download(svg));
        });
    }

    private Anchor download(String svg) {
        byte[] picture = svg.getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(picture), "survey-qr.svg", "image/svg+xml", picture.length)),
                getTranslation("campaign.open.download"));
    }
}

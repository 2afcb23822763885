// Has veraPDF judge files: java -cp <jars> Vera.java FILE… ; a line for every rule that a file breaks. Exit 1 if any does.
import java.io.FileInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

public class Vera {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        boolean passed = true;
        for (String file : files) {
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                try (var parser = foundry.createParser(new FileInputStream(file), flavour);
                        var validator = foundry.createValidator(flavour, false)) {
                    var result = validator.validate(parser);
                    if (!result.isCompliant() || result.getTotalAssertions() == 0) {
                        passed = false;
                        for (TestAssertion broken : result.getTestAssertions()) {
                            if (broken.getStatus() == TestAssertion.Status.FAILED) {
                                System.out.println(file + ": " + flavour + ": " + broken.getRuleId().getClause() + " "
                                        + broken.getMessage() + " " + broken.getLocation().getContext());
                            }
                        }
                        System.out.println(file + ": " + flavour + ": not compliant");
                    }
                }
            }
        }
        System.out.println(files.length + " files: veraPDF PDF/UA-1 and PDF/A-2a " + (passed ? "passed" : "FAILED"));
        System.exit(passed ? 0 : 1);
    }
}

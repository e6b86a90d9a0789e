"""The documentation as a site: guides as they are written, reference pages made from the values they describe."""

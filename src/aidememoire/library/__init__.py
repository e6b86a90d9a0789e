"""The record from Python: `import aidememoire as am; record = am.open("vn.db")`."""

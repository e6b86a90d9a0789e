"""ties"""
